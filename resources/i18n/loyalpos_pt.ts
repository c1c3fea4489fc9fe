<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AboutCategory</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>A loyalty till that works offline, on a file of your own.</source>
        <translation>Fidelização ao balcão, sem Internet, num ficheiro só seu.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>LoyalPOS: Apache License 2.0</source>
        <translation>LoyalPOS: Apache License 2.0</translation>
    </message>
    <message>
        <source>The parts made by others</source>
        <translation>Componentes de terceiros</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>{file} is missing from this installation.</source>
        <translation>Falta {file} nesta instalação.</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (anulado)</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Anular: {act}</translation>
    </message>
    <message>
        <source>Take back: {act}, {when}</source>
        <translation>Anular: {act}, {when}</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Press again: it is looked up first, so nothing is booked twice.</source>
        <translation>Prima de novo: a caixa verifica primeiro, por isso nada fica em duplicado.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Ainda sem confirmação</translation>
    </message>
    <message>
        <source>Press again when it is put right; nothing is booked twice.</source>
        <translation>Prima de novo quando estiver resolvido; nada fica em duplicado.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Não registado</translation>
    </message>
</context>
<context>
    <name>ActsPair</name>
    <message>
        <source>The shop has no program yet. Make one under Programs.</source>
        <translation>A loja ainda não tem programa. Crie um em Programas.</translation>
    </message>
    <message>
        <source>No reward is ready.</source>
        <translation>Nenhum prémio disponível.</translation>
    </message>
    <message numerus="yes">
        <source>Stamp and use %n voucher(s)</source>
        <translation>
            <numerusform>Carimbar e usar %n vale</numerusform>
            <numerusform>Carimbar e usar %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it, stamp this purchase</source>
        <translation>Manter e carimbar</translation>
    </message>
    <message>
        <source>Book the points</source>
        <translation>Registar pontos</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Carimbar o cartão</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Dar o prémio</translation>
    </message>
    <message>
        <source>Give {reward}</source>
        <translation>Dar {reward}</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Withdraw and clear</source>
        <translation>Retirar e apagar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Withdraw and clear the details?</source>
        <translation>Retirar o consentimento e apagar os dados?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, language, birthday and note are removed. The card goes on without a name; stamps and rewards stay.</source>
        <translation>Nome, telefone, e-mail, idioma, aniversário e nota são apagados. O cartão continua sem nome; carimbos e prémios mantêm-se.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Sem consentimento</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Retirado em {day}</translation>
    </message>
    <message>
        <source>Agreed on {day}, asked by {person}</source>
        <translation>Dado em {day}, pedido por {person}</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount, for example {example}.</source>
        <translation>Escreva um valor, por exemplo {example}.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
</context>
<context>
    <name>BirthdayField</name>
    <message>
        <source>day and month</source>
        <translation>dia e mês</translation>
    </message>
</context>
<context>
    <name>BlankCards</name>
    <message>
        <source>Print blank cards</source>
        <translation>Imprimir cartões em branco</translation>
    </message>
    <message>
        <source>Print outlines to test</source>
        <translation>Imprimir contornos de teste</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar em PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Cartão de</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover para a direita</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s)</source>
        <translation>
            <numerusform>{name}: %n cartão</numerusform>
            <numerusform>{name}: %n cartões</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>Número de cartões</translation>
    </message>
    <message>
        <source>First free place</source>
        <translation>Primeiro lugar livre</translation>
    </message>
    <message>
        <source>Cut or break them apart and keep them at the till. A card belongs to nobody until it is handed out.</source>
        <translation>Corte ou separe-os e guarde-os junto à caixa. Um cartão não é de ninguém até ser entregue.</translation>
    </message>
    <message>
        <source>If everything lands beside its place, print the outlines on plain paper, hold them against a sheet, and move the print by what is missing.</source>
        <translation>Se a impressão sair ao lado, imprima os contornos em papel normal, compare com uma folha e mova a impressão o que faltar.</translation>
    </message>
    <message>
        <source>blank-cards</source>
        <translation>cartoes-em-branco</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Done. The cards can be handed out at once.</source>
        <translation>Pronto. Os cartões já podem ser entregues.</translation>
    </message>
</context>
<context>
    <name>BroughtBy</name>
    <message>
        <source>Brought by</source>
        <translation>Quem trouxe o cliente</translation>
    </message>
    <message>
        <source>Scan their card, or type the name</source>
        <translation>Leia o cartão dessa pessoa ou escreva o nome</translation>
    </message>
    <message>
        <source>Nobody brought this customer</source>
        <translation>Ninguém trouxe este cliente</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Cartão sem nome</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Ler com câmara</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir imagem</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>À procura de um código</translation>
    </message>
    <message>
        <source>Hold the card in the frame, or drop a picture of it here.</source>
        <translation>Segure o cartão na moldura ou largue aqui uma imagem dele.</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imagens ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Não há imagem para colar</translation>
    </message>
    <message>
        <source>Copy a picture of the code first, then paste it here.</source>
        <translation>Copie primeiro uma imagem do código e cole-a aqui.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>A ler a imagem</translation>
    </message>
    <message>
        <source>Code found</source>
        <translation>Código encontrado</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sem câmara</translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation>Nenhum código lido</translation>
    </message>
    <message>
        <source>The camera rests</source>
        <translation>Câmara em pausa</translation>
    </message>
    <message>
        <source>No code came for a minute, so it was switched off. Nothing was recorded.</source>
        <translation>Durante um minuto não surgiu nenhum código, por isso foi desligada. Nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>already collects with this card.</source>
        <translation>já usa este cartão.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Abrir esse cartão</translation>
    </message>
    <message>
        <source>Scan another blank card</source>
        <translation>Leia outro cartão em branco</translation>
    </message>
    <message>
        <source>Hold its code before the scanner. It opens nobody yet.</source>
        <translation>Aproxime o código do leitor. O cartão ainda não é de ninguém.</translation>
    </message>
    <message>
        <source>Scan a blank card now</source>
        <translation>Leia agora um cartão em branco</translation>
    </message>
    <message>
        <source>Card {code} is taken</source>
        <translation>Cartão {code} escolhido</translation>
    </message>
    <message>
        <source>Hand it over when the customer is saved.</source>
        <translation>Entregue-o depois de guardar o cliente.</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Card of {shop}, number {code}</source>
        <translation>Cartão de {shop}, número {code}</translation>
    </message>
</context>
<context>
    <name>CardHandout</name>
    <message>
        <source>Print card</source>
        <translation>Imprimir cartão</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar imagem</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar em PDF</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>Outra impressora…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>O novo cartão</translation>
    </message>
    <message>
        <source>The card for {name}</source>
        <translation>O cartão de {name}</translation>
    </message>
    <message>
        <source>Print, save or photograph it now. The code is only on this card: LoyalPOS does not keep it, so printing later means a new card.</source>
        <translation>Imprima, guarde ou fotografe agora. O código só existe neste cartão: o LoyalPOS não o guarda, por isso imprimir mais tarde exige um novo cartão.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card is on its way to the printer.</source>
        <translation>O cartão foi enviado para a impressora.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the card instead, or let the customer photograph it.</source>
        <translation>Não há impressora configurada neste computador. Guarde o cartão ou deixe o cliente fotografá-lo.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Replace card</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Criar cartão</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Novo cartão</translation>
    </message>
    <message>
        <source>Replace the card?</source>
        <translation>Substituir o cartão?</translation>
    </message>
    <message>
        <source>The old card stops working at once; stamps and rewards stay with the customer. Make a new card, or scan a blank one.</source>
        <translation>O cartão antigo deixa logo de funcionar; carimbos e prémios ficam com o cliente. Crie um novo cartão ou leia um em branco.</translation>
    </message>
    <message>
        <source>A further card</source>
        <translation>Mais um cartão</translation>
    </message>
    <message>
        <source>It collects for the same customer, for example for the partner. Make a new card, or scan a blank one.</source>
        <translation>Junta para o mesmo cliente, por exemplo para o cônjuge. Crie um novo cartão ou leia um em branco.</translation>
    </message>
    <message>
        <source>Block card {code}?</source>
        <translation>Bloquear o cartão {code}?</translation>
    </message>
    <message>
        <source>It opens nobody any more, and cannot be unblocked. Stamps and rewards stay.</source>
        <translation>Deixa de funcionar e não pode ser desbloqueado. Carimbos e prémios mantêm-se.</translation>
    </message>
    <message>
        <source>The new card works from now on.</source>
        <translation>O novo cartão já funciona.</translation>
    </message>
    <message>
        <source>The card is blocked.</source>
        <translation>O cartão está bloqueado.</translation>
    </message>
    <message>
        <source>Block card {code}</source>
        <translation>Bloquear o cartão {code}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>CardsCategory</name>
    <message>
        <source>Cards and printing</source>
        <translation>Cartões e impressão</translation>
    </message>
    <message>
        <source>Every new customer can get a card that is printed on the spot. Or keep a stack of printed cards that belong to nobody yet: scan one while registering.</source>
        <translation>Cada novo cliente pode receber um cartão impresso na hora. Ou tenha uma pilha de cartões impressos ainda sem dono: leia um ao registar.</translation>
    </message>
    <message>
        <source>Print blank cards</source>
        <translation>Imprimir cartões em branco</translation>
    </message>
    <message>
        <source>On label sheets or card sheets, each with a code of its own.</source>
        <translation>Em folhas de etiquetas ou de cartões, cada um com o seu código.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>All items</source>
        <translation>Todos os artigos</translation>
    </message>
    <message>
        <source>Only some categories</source>
        <translation>Só algumas categorias</translation>
    </message>
    <message>
        <source>All but some categories</source>
        <translation>Todas as categorias exceto algumas</translation>
    </message>
    <message>
        <source>Which items count</source>
        <translation>Que artigos contam</translation>
    </message>
    <message>
        <source>Tick at least one category.</source>
        <translation>Escolha pelo menos uma categoria.</translation>
    </message>
    <message>
        <source>No item has a category yet. Give them one in the settings, under Items.</source>
        <translation>Ainda nenhum artigo tem categoria. Dê-lhes uma nas definições, em Artigos.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation>Comece pelo que melhor serve. Tudo pode ser alterado.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Type the code of an offer</source>
        <translation>Escrever o código de uma oferta</translation>
    </message>
    <message>
        <source>Code of the offer</source>
        <translation>Código da oferta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Usar o código</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>QR code of {text}</source>
        <translation>Código QR de {text}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May keep these details for the loyalty card</source>
        <translation>A loja pode guardar estes dados para o cartão de cliente</translation>
    </message>
    <message>
        <source>May send offers, at most twice a month</source>
        <translation>A loja pode enviar ofertas, no máximo duas vezes por mês</translation>
    </message>
    <message>
        <source>May choose offers by what was bought before</source>
        <translation>A loja pode escolher ofertas com base nas compras anteriores</translation>
    </message>
    <message>
        <source>May keep the birthday for a birthday treat</source>
        <translation>A loja pode guardar o aniversário para uma oferta nesse dia</translation>
    </message>
    <message>
        <source>Needed to join. Shown text, date and staff are recorded.</source>
        <translation>Necessário para aderir. Ficam registados texto, data e quem pediu.</translation>
    </message>
    <message>
        <source>A choice of its own; can be withdrawn at any time.</source>
        <translation>Escolha à parte; pode ser retirada a qualquer momento.</translation>
    </message>
    <message>
        <source>Details kept</source>
        <translation>Dados guardados</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Ofertas pessoais</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>Correct a balance</source>
        <translation>Corrigir um saldo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Escolha um motivo</translation>
    </message>
    <message>
        <source>Add {units}</source>
        <translation>Adicionar {units}</translation>
    </message>
    <message>
        <source>Take {units} off</source>
        <translation>Retirar {units}</translation>
    </message>
    <message>
        <source>Choose how many.</source>
        <translation>Escolha quantos.</translation>
    </message>
    <message>
        <source>Now {before}. The card becomes full.</source>
        <translation>Agora {before}. O cartão fica completo.</translation>
    </message>
    <message>
        <source>Now {before}. What is missing comes from unused rewards.</source>
        <translation>Agora {before}. O que falta sai de prémios por usar.</translation>
    </message>
    <message>
        <source>Now {before}. Afterwards {after}.</source>
        <translation>Agora {before}. Depois {after}.</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>carimbos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Type a whole number, for example 10.</source>
        <translation>Escreva um número inteiro, por exemplo 10.</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the customer&apos;s details</source>
        <translation>Abrir os dados do cliente</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Try fewer letters, the last digits of the phone, or the card number.</source>
        <translation>Tente menos letras, os últimos dígitos do telefone ou o número do cartão.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ainda não há clientes</translation>
    </message>
    <message>
        <source>Everybody who gets a card stands here.</source>
        <translation>Quem recebe um cartão aparece aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · sorted by last visit</source>
        <translation>
            <numerusform>%Ln cliente · por última visita</numerusform>
            <numerusform>%Ln clientes · por última visita</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} · type more to find others</source>
        <translation>Os {count} melhores · escreva mais para ver outros</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln customer(s)</source>
        <translation>
            <numerusform>{count} de %Ln cliente</numerusform>
            <numerusform>{count} de %Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Cartão sem nome</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message numerus="yes">
        <source>{card}, %n reward(s) ready</source>
        <translation>
            <numerusform>{card}, %n prémio disponível</numerusform>
            <numerusform>{card}, %n prémios disponíveis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone, e-mail, card number or note</source>
        <translation>Nome, telefone, e-mail, n.º do cartão ou nota</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Everything the till knows is in one file on this computer.</source>
        <translation>Tudo o que a caixa sabe está num ficheiro neste computador.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>When the shop was opened: the newest entries are intact</source>
        <translation>Ao abrir a loja: os registos mais recentes estão intactos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Verificar ficheiro</translation>
    </message>
    <message>
        <source>A check reads every entry; the till waits for it.</source>
        <translation>A verificação lê todos os registos; a caixa espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}</source>
        <translation>
            <numerusform>%n cópia de segurança, {size}</numerusform>
            <numerusform>%n cópias de segurança, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Copy the folder now and then, when the till is closed.</source>
        <translation>Ainda nenhuma. Copie a pasta de vez em quando, com a caixa fechada.</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>Hoje às {time}</translation>
    </message>
    <message>
        <source>Every entry is as it was booked, and all sums agree with them.</source>
        <translation>Cada registo está como foi feito, e todas as somas batem certo.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>O ficheiro está em ordem.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the entries they are made of.</source>
        <translation>
            <numerusform>%n soma não bate certo com os seus registos.</numerusform>
            <numerusform>%n somas não batem certo com os seus registos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are intact.</source>
        <translation>Os registos estão intactos.</translation>
    </message>
    <message>
        <source>Add up again</source>
        <translation>Somar de novo</translation>
    </message>
    <message>
        <source>Close the till, keep this file aside, and restore the newest good backup.</source>
        <translation>Feche a caixa, ponha este ficheiro de lado e reponha a cópia boa mais recente.</translation>
    </message>
    <message>
        <source>The file is not as it was booked.</source>
        <translation>O ficheiro não está como foi registado.</translation>
    </message>
</context>
<context>
    <name>DatesRow</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de imediato</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Parar agora</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Começa em {day}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em vigor</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type day, month and year, for example {example}.</source>
        <translation>Escreva dia, mês e ano, por exemplo {example}.</translation>
    </message>
</context>
<context>
    <name>DayTexts</name>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>on {days} and {last}</source>
        <translation>cada {days} e {last}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>até às {end}</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>a partir das {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>das {begin} às {end}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>em {day}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>até {last}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>a partir de {first}</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>às segundas-feiras</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>às terças-feiras</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>às quartas-feiras</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>às quintas-feiras</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>às sextas-feiras</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>aos sábados</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>aos domingos</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>To the counter</source>
        <translation>Para o balcão</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ninguém escolhido</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see everything here.</source>
        <translation>Escolha um cliente à esquerda para ver tudo aqui.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telemóvel</translation>
    </message>
    <message>
        <source>Birthday (optional)</source>
        <translation>Aniversário (opcional)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (opcional)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Usual order (optional)</source>
        <translation>Pedido habitual (opcional)</translation>
    </message>
    <message>
        <source>oat milk, no sugar</source>
        <translation>leite de aveia, sem açúcar</translation>
    </message>
</context>
<context>
    <name>DigitsEntry</name>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check the digits</source>
        <translation>Verificar os dígitos</translation>
    </message>
    <message numerus="yes">
        <source>Type %n digit(s).</source>
        <translation>
            <numerusform>Escreva %n dígito.</numerusform>
            <numerusform>Escreva %n dígitos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>{shop} is ready</source>
        <translation>{shop}: tudo a postos</translation>
    </message>
    <message>
        <source>Press F3 at the counter to give the first customer a card.</source>
        <translation>Prima F3 ao balcão para dar um cartão ao primeiro cliente.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Abrir a loja</translation>
    </message>
    <message>
        <source>{owner}, with a PIN</source>
        <translation>{owner}, com PIN</translation>
    </message>
    <message>
        <source>{owner}, no PIN</source>
        <translation>{owner}, sem PIN</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>Primeiro programa</translation>
    </message>
    <message>
        <source>Country, money, language</source>
        <translation>País, moeda, idioma</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
</context>
<context>
    <name>EarningFields</name>
    <message>
        <source>each item</source>
        <translation>cada artigo</translation>
    </message>
    <message>
        <source>each visit</source>
        <translation>cada visita</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>o valor gasto</translation>
    </message>
    <message>
        <source>What earns</source>
        <translation>O que conta</translation>
    </message>
    <message>
        <source>One for every amount of</source>
        <translation>Um por cada valor de</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>Compra mínima</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>Multiplicar por</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>At most in a visit</source>
        <translation>Máximo por visita</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Máximo por dia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Extra with the first purchase</source>
        <translation>Extra na primeira compra</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Limits and bonus</source>
        <translation>Limites e bónus</translation>
    </message>
    <message>
        <source>all purchases</source>
        <translation>todas as compras</translation>
    </message>
</context>
<context>
    <name>EarningTexts</name>
    <message>
        <source>{name} is {level} now.</source>
        <translation>{name} tem agora o nível {level}.</translation>
    </message>
    <message>
        <source>No more on {program} today: {why}.</source>
        <translation>Hoje não há mais em {program}: {why}.</translation>
    </message>
    <message>
        <source>No stamp on {program}: {why}.</source>
        <translation>Sem carimbo em {program}: {why}.</translation>
    </message>
    <message>
        <source>No points on {program}: {why}.</source>
        <translation>Sem pontos em {program}: {why}.</translation>
    </message>
    <message>
        <source>Nothing was stamped: {why}.</source>
        <translation>Nada foi carimbado: {why}.</translation>
    </message>
    <message>
        <source>nothing that was bought counts for it</source>
        <translation>nada do que foi comprado conta para isso</translation>
    </message>
    <message>
        <source>what is free earns nothing</source>
        <translation>o que é grátis não acumula</translation>
    </message>
    <message>
        <source>it goes by the amount, and none was typed</source>
        <translation>depende do valor, e não foi escrito nenhum</translation>
    </message>
    <message>
        <source>{base} is below the minimum of {least}</source>
        <translation>{base} fica abaixo do mínimo de {least}</translation>
    </message>
    <message>
        <source>{base} is not enough; one is given for {unit}</source>
        <translation>{base} não chega; dá-se um por {unit}</translation>
    </message>
    <message>
        <source>it comes to less than a whole one</source>
        <translation>não chega a um inteiro</translation>
    </message>
    <message numerus="yes">
        <source>%n a day at most</source>
        <translation>
            <numerusform>no máximo %n por dia</numerusform>
            <numerusform>no máximo %n por dia</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended on {day}</source>
        <translation>terminou em {day}</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>já terminou</translation>
    </message>
    <message>
        <source>To pay: {due}.</source>
        <translation>A pagar: {due}.</translation>
    </message>
    <message>
        <source>{offer}: {reward}.</source>
        <translation>{offer}: {reward}.</translation>
    </message>
    <message>
        <source>{offer}: {reward}, {from_when}.</source>
        <translation>{offer}: {reward}, {from_when}.</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save changes</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telemóvel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>Note, for example the usual order</source>
        <translation>Nota, por exemplo o pedido habitual</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Alterar os dados</translation>
    </message>
    <message>
        <source>has the same phone number and is already a customer.</source>
        <translation>tem o mesmo número de telefone e já é cliente.</translation>
    </message>
    <message>
        <source>has the same e-mail address and is already a customer.</source>
        <translation>tem o mesmo e-mail e já é cliente.</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Um cartão sem nome</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir esse</translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation>Os dados foram guardados.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Ended on {day}</source>
        <translation>Terminou em {day}</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Ativo desde {day}</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation>Clientes com carimbos mantêm o cartão antigo até o completar.</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar a editar</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}: guardado.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Há alterações por guardar</translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave everything as it was.</source>
        <translation>Continue a editar, ou descarte-as e deixe tudo como estava.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>O que isto significa</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>Algo ainda não está certo</translation>
    </message>
</context>
<context>
    <name>ExpiryFields</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Each purchase for itself</source>
        <translation>Cada compra por si</translation>
    </message>
    <message>
        <source>All of it, after the last visit</source>
        <translation>Tudo, após a última visita</translation>
    </message>
    <message>
        <source>They expire</source>
        <translation>Expiram</translation>
    </message>
    <message>
        <source>After how many months</source>
        <translation>Após quantos meses</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>Days in which rewards can still be used</source>
        <translation>Dias em que os prémios ainda se podem usar</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Parar agora</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>FactorField</name>
    <message>
        <source>Type a number, for example {example}.</source>
        <translation>Escreva um número, por exemplo {example}.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keep typing</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>Descartar o que foi escrito?</translation>
    </message>
    <message>
        <source>Nothing of this customer is saved yet.</source>
        <translation>Ainda nada foi guardado deste cliente.</translation>
    </message>
    <message>
        <source>Save and hand out card</source>
        <translation>Guardar e entregar</translation>
    </message>
    <message>
        <source>Save and print card</source>
        <translation>Guardar e imprimir</translation>
    </message>
    <message>
        <source>Hand out a printed card</source>
        <translation>Usar cartão impresso</translation>
    </message>
    <message>
        <source>Make a card instead</source>
        <translation>Criar um cartão</translation>
    </message>
</context>
<context>
    <name>ForgivenSheet</name>
    <message>
        <source>What was forgiven</source>
        <translation>O que foi perdoado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Stamps and points of returned goods whose reward was used already: where customers do not owe them, or would owe more than one reward.</source>
        <translation>Carimbos e pontos de artigos devolvidos cujo prémio já tinha sido usado: quando os clientes não os ficam a dever, ou ficariam a dever mais do que um prémio.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the sum.</source>
        <translation>
            <numerusform>%n mais antigo está incluído na soma.</numerusform>
            <numerusform>%n mais antigos estão incluídos na soma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgivenTexts</name>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>Nothing was forgiven in this time.</source>
        <translation>Nada foi perdoado neste período.</translation>
    </message>
    <message>
        <source>Forgiven: {units}</source>
        <translation>Perdoado: {units}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>um momento</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftSheet</name>
    <message>
        <source>Give a voucher</source>
        <translation>Dar um vale</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Escolha um motivo</translation>
    </message>
    <message>
        <source>Give the voucher</source>
        <translation>Dar o vale</translation>
    </message>
    <message>
        <source>There is no voucher to be given by hand yet. Make one under Programs.</source>
        <translation>Ainda não há vales para dar manualmente. Crie um em Programas.</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Items</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Amount that came back</source>
        <translation>Valor devolvido</translation>
    </message>
    <message>
        <source>{amount} is all of it</source>
        <translation>{amount} é tudo</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>de %n</numerusform>
            <numerusform>de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer: {item}</source>
        <translation>Menos: {item}</translation>
    </message>
    <message>
        <source>More: {item}</source>
        <translation>Mais: {item}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The new card is in use for {name}.</source>
        <translation>O novo cartão já está em uso para {name}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. The first stamp will stand here.</source>
        <translation>Ainda nada. O primeiro carimbo aparece aqui.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) since {month}</source>
        <translation>
            <numerusform>%Ln visita desde {month}</numerusform>
            <numerusform>%Ln visitas desde {month}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing yet: the first stamp will stand here.</source>
        <translation>Ainda nada: o primeiro carimbo aparece aqui.</translation>
    </message>
    <message>
        <source>On this card</source>
        <translation>Neste cartão</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Dar um vale</translation>
    </message>
    <message>
        <source>Give a level</source>
        <translation>Dar um nível</translation>
    </message>
    <message>
        <source>Cards and vouchers</source>
        <translation>Cartões e vales</translation>
    </message>
</context>
<context>
    <name>HourField</name>
    <message>
        <source>Type hours and minutes, for example 14:00.</source>
        <translation>Escreva horas e minutos, por exemplo 14:00.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Birthday {day}</source>
        <translation>Aniversário: {day}</translation>
    </message>
</context>
<context>
    <name>IdleScene</name>
    <message>
        <source>Visits today</source>
        <translation>Visitas hoje</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Carimbos</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Prémios</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Novos clientes</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Últimos atendidos</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Hoje ainda ninguém</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Tudo a postos</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s card in front of the scanner or the camera. No card at hand? Type a name or the last digits of the phone number.</source>
        <translation>Aproxime o cartão do cliente do leitor ou da câmara. Sem cartão? Escreva um nome ou os últimos dígitos do telefone.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Ler com câmara</translation>
    </message>
    <message>
        <source>Stamp without a card</source>
        <translation>Carimbar sem cartão</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Cartão sem nome</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Acumula</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escreva um nome.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Isto não é um valor.</translation>
    </message>
</context>
<context>
    <name>ItemsCategory</name>
    <message>
        <source>Items</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Tap them at the counter to remember what was bought. They are optional. Programs and offers can be for one category.</source>
        <translation>Toque neles ao balcão para lembrar o que foi comprado. São opcionais. Programas e ofertas podem ser só para uma categoria.</translation>
    </message>
    <message>
        <source>No items yet. A till without them stamps just as well.</source>
        <translation>Ainda não há artigos. A caixa carimba igualmente bem sem eles.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Adicionar artigo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation>Este é o primeiro.</translation>
    </message>
    <message>
        <source>This is the last.</source>
        <translation>Este é o último.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This help</source>
        <translation>Esta ajuda</translation>
    </message>
    <message>
        <source>To the scan field</source>
        <translation>Para o campo de leitura</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Ler com câmara</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Carimbar o cartão</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Dar o prémio</translation>
    </message>
    <message>
        <source>More or fewer in this purchase</source>
        <translation>Mais ou menos nesta compra</translation>
    </message>
    <message>
        <source>Undo the last stamp or reward</source>
        <translation>Anular o último carimbo ou prémio</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Clear the customer</source>
        <translation>Fechar o cliente</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Switch cashier</source>
        <translation>Trocar de operador</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Bloquear a caixa</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Counter, customers, programs, settings</source>
        <translation>Balcão, clientes, programas, definições</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Imprimir um novo cartão</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>A key always does the same. A scanner&apos;s own Enter confirms nothing.</source>
        <translation>Uma tecla faz sempre o mesmo. O Enter do leitor não confirma nada.</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>What counts</source>
        <translation>O que conta</translation>
    </message>
    <message>
        <source>Within how many months</source>
        <translation>Em quantos meses</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Adicionar nível</translation>
    </message>
    <message>
        <source>Levels, the lowest first</source>
        <translation>Níveis, o mais baixo primeiro</translation>
    </message>
    <message>
        <source>More levels are not possible.</source>
        <translation>Não são possíveis mais níveis.</translation>
    </message>
</context>
<context>
    <name>LadderTemplates</name>
    <message>
        <source>By the amount spent</source>
        <translation>Pelo valor gasto</translation>
    </message>
    <message>
        <source>By visits</source>
        <translation>Pelas visitas</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Prata</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Ouro</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to LoyalPOS</source>
        <translation>Boas-vindas ao LoyalPOS</translation>
    </message>
    <message>
        <source>Which language do you speak at the counter?</source>
        <translation>Que idioma se fala ao balcão?</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Name of the level</source>
        <translation>Nome do nível</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Ouro</translation>
    </message>
    <message>
        <source>From an amount spent of</source>
        <translation>A partir de um valor gasto de</translation>
    </message>
    <message>
        <source>Stamps and points, times</source>
        <translation>Multiplicar carimbos e pontos por</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Percent off every sale</source>
        <translation>Percentagem de desconto em cada venda</translation>
    </message>
    <message>
        <source>Offers so many days earlier</source>
        <translation>Ofertas quantos dias mais cedo</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>Remover este nível</translation>
    </message>
    <message>
        <source>From so many visits</source>
        <translation>A partir de quantas visitas</translation>
    </message>
    <message>
        <source>From so many earned</source>
        <translation>A partir de quantos ganhos</translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Give a level</source>
        <translation>Dar um nível</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Escolha um motivo</translation>
    </message>
    <message>
        <source>Give the level</source>
        <translation>Dar o nível</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Escreva o último dia.</translation>
    </message>
    <message>
        <source>{level} at least until {day}.</source>
        <translation>{level} pelo menos até {day}.</translation>
    </message>
</context>
<context>
    <name>LevelTexts</name>
    <message>
        <source>Amount spent</source>
        <translation>Valor gasto</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Stamps and points earned</source>
        <translation>Carimbos e pontos ganhos</translation>
    </message>
    <message>
        <source>{level} {terms}</source>
        <translation>{level} {terms}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde o início</translation>
    </message>
    <message numerus="yes">
        <source>A level is reached at once and counts from the next sale. After %n month(s) a customer who no longer reaches it goes down by one level. Spending points costs no level.</source>
        <translation>
            <numerusform>Um nível é atingido de imediato e conta a partir da próxima venda. Ao fim de %n mês, o cliente que já não o atinja desce um nível. Gastar pontos não baixa o nível.</numerusform>
            <numerusform>Um nível é atingido de imediato e conta a partir da próxima venda. Ao fim de %n meses, o cliente que já não o atinja desce um nível. Gastar pontos não baixa o nível.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of {before} then have {after}.</source>
        <translation>
            <numerusform>%Ln cliente com {before} passa a ter {after}.</numerusform>
            <numerusform>%Ln clientes com {before} passam a ter {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>stamps and points ×{factor}</source>
        <translation>carimbos e pontos ×{factor}</translation>
    </message>
    <message>
        <source>{percent} % off every sale</source>
        <translation>{percent} % de desconto em cada venda</translation>
    </message>
    <message numerus="yes">
        <source>offers %n day(s) earlier</source>
        <translation>
            <numerusform>ofertas %n dia mais cedo</numerusform>
            <numerusform>ofertas %n dias mais cedo</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation>Mais {missing} para {level}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visita</numerusform>
            <numerusform>%Ln visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) or point(s)</source>
        <translation>
            <numerusform>%Ln carimbo ou ponto</numerusform>
            <numerusform>%Ln carimbos ou pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {threshold} in %n month(s)</source>
        <translation>
            <numerusform>a partir de {threshold} em %n mês</numerusform>
            <numerusform>a partir de {threshold} em %n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Em vigor desde {day}</translation>
    </message>
</context>
<context>
    <name>LevelsPreview</name>
    <message>
        <source>At the counter</source>
        <translation>Ao balcão</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Os níveis</translation>
    </message>
</context>
<context>
    <name>LockScene</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>Quem está ao balcão?</translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation>Toque no seu nome.</translation>
    </message>
    <message>
        <source>Type the PIN of {name}, or tap another name.</source>
        <translation>Introduza o PIN de {name} ou toque noutro nome.</translation>
    </message>
</context>
<context>
    <name>LookCategory</name>
    <message>
        <source>Sounds and display</source>
        <translation>Som e ecrã</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamanho de tudo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Do sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Reproduzir sons</translation>
    </message>
    <message>
        <source>Three short ones: done, look here, reward ready. All of it is shown as well.</source>
        <translation>Três curtos: feito, atenção, prémio disponível. Tudo aparece também no ecrã.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation>Os sons estão desligados.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Cup to go</source>
        <translation>Copo para levar</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Pão</translation>
    </message>
    <message>
        <source>Sandwich</source>
        <translation>Sandes</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Bolo</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Bolacha</translation>
    </message>
    <message>
        <source>Doughnut</source>
        <translation>Donut</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Gelado</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Piza</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Salada</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Refeição</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Carne</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Peixe</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruta</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Cerveja</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vinho</translation>
    </message>
    <message>
        <source>Sweets</source>
        <translation>Doces</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Tesoura</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Lavagem</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Carro</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Roupa</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Saco de compras</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livro</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animais</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Desporto</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Coração</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>Verde-mar</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Verde-folha</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Azul-noite</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Framboesa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Tijolo</translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation>Caramelo</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
</context>
<context>
    <name>ManagerPin</name>
    <message>
        <source>A manager can allow this</source>
        <translation>Um gerente pode autorizar</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Who allows it? The PIN counts for this alone; both names are kept.</source>
        <translation>Quem autoriza? O PIN vale só para isto; ficam registados os dois nomes.</translation>
    </message>
    <message>
        <source>The PIN of {name}, please.</source>
        <translation>O PIN de {name}, por favor.</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>Unir dois clientes</translation>
    </message>
    <message>
        <source>Who else is this?</source>
        <translation>Que outro cliente é a mesma pessoa?</translation>
    </message>
    <message>
        <source>Search for the other record of {name}, or scan its card.</source>
        <translation>Procure o outro registo de {name} ou leia o cartão dele.</translation>
    </message>
    <message>
        <source>Which one stays? It keeps its name, phone and e-mail.</source>
        <translation>Qual fica? Mantém o seu nome, telefone e e-mail.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Nobody else is found.</source>
        <translation>Não se encontrou mais ninguém.</translation>
    </message>
    <message>
        <source>shown before</source>
        <translation>mostrado antes</translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message numerus="yes">
        <source>%n voucher(s) come along.</source>
        <translation>
            <numerusform>%n vale passa também.</numerusform>
            <numerusform>%n vales passam também.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {level}.</source>
        <translation>Nível: {level}.</translation>
    </message>
    <message>
        <source>Taken over: {fields}.</source>
        <translation>Passa também: {fields}.</translation>
    </message>
    <message>
        <source>Ends, as only one of both agreed: {ended}.</source>
        <translation>Termina, porque só um dos dois consentiu: {ended}.</translation>
    </message>
    <message>
        <source>All cards keep working. For 30 days it can be undone.</source>
        <translation>Todos os cartões continuam a funcionar. Pode ser anulado durante 30 dias.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Cartão sem nome</translation>
    </message>
    <message>
        <source>Merged with {name} on {day}; undo until {until}.</source>
        <translation>Unido a {name} em {day}; pode anular até {until}.</translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = %n reward(s) and {left}.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = %n prémio e {left}.</numerusform>
            <numerusform>{program}: {kept} + {gone} = %n prémios e {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = {left}, %n let go.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = {left}, %n perdoado.</numerusform>
            <numerusform>{program}: {kept} + {gone} = {left}, %n perdoados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program}: {kept} + {gone} = {left}.</source>
        <translation>{program}: {kept} + {gone} = {left}.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>aniversário</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The names differ. Are they the same person?</source>
        <translation>Os nomes são diferentes. São a mesma pessoa?</translation>
    </message>
    <message>
        <source>The phone numbers differ; the kept one stays.</source>
        <translation>Os telefones são diferentes; mantém-se o do cliente que fica.</translation>
    </message>
    <message>
        <source>The e-mail addresses differ; the kept one stays.</source>
        <translation>Os e-mails são diferentes; mantém-se o do cliente que fica.</translation>
    </message>
    <message>
        <source>The birthdays differ; the kept one stays.</source>
        <translation>Os aniversários são diferentes; mantém-se o do cliente que fica.</translation>
    </message>
    <message>
        <source>The birthday is forgotten, also after an undo.</source>
        <translation>O aniversário é apagado, mesmo que se anule a união.</translation>
    </message>
    <message>
        <source>A part of what is owed is let go.</source>
        <translation>Uma parte da dívida é perdoada.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge with another</source>
        <translation>Unir a outro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>At stamp</source>
        <translation>No carimbo n.º</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Prémio, por palavras suas</translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation>Custa-lhe cerca de</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>MilestoneRows</name>
    <message>
        <source>Add a reward on the way</source>
        <translation>Adicionar prémio pelo caminho</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Pelo caminho</translation>
    </message>
    <message>
        <source>More rewards on one card are not possible.</source>
        <translation>Não são possíveis mais prémios num cartão.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Nameless</name>
    <message>
        <source>Card without a name</source>
        <translation>Cartão sem nome</translation>
    </message>
    <message>
        <source>No details wanted? A card collects without a name too.</source>
        <translation>Não quer dar dados? Um cartão sem nome também acumula.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A new card of this shop</source>
        <translation>Um cartão novo desta loja</translation>
    </message>
    <message>
        <source>Nobody has it yet. Register the customer who gets it.</source>
        <translation>Ainda não é de ninguém. Registe o cliente que o recebe.</translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation>Este cartão foi substituído</translation>
    </message>
    <message>
        <source>This card was replaced on {day}</source>
        <translation>Este cartão foi substituído em {day}</translation>
    </message>
    <message>
        <source>Its stamps moved to a new card the same day. Nothing is lost: open the customer with the new card, or by phone number.</source>
        <translation>Os carimbos passaram para um novo cartão nesse dia. Nada se perdeu: abra o cliente com o novo cartão ou pelo telefone.</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>Este cartão está bloqueado</translation>
    </message>
    <message>
        <source>This card was blocked on {day}</source>
        <translation>Este cartão foi bloqueado em {day}</translation>
    </message>
    <message>
        <source>It was reported lost or stolen. The stamps are safe with the customer: ask for the name before you open it, or hand out a new card.</source>
        <translation>Foi dado como perdido ou roubado. Os carimbos estão seguros com o cliente: pergunte o nome antes de abrir, ou entregue um novo cartão.</translation>
    </message>
    <message>
        <source>This card is not from this shop</source>
        <translation>Este cartão não é desta loja</translation>
    </message>
    <message>
        <source>It looks like one of ours, but it was not made here. Find the customer by name, or register a new one.</source>
        <translation>Parece um dos nossos, mas não foi feito aqui. Procure o cliente pelo nome ou registe um novo.</translation>
    </message>
    <message>
        <source>A letter is wrong. Compare it with the card and type it again.</source>
        <translation>Há uma letra errada. Compare com o cartão e escreva de novo.</translation>
    </message>
    <message>
        <source>Did you mean {code}? Compare it with the card, letter by letter.</source>
        <translation>Queria dizer {code}? Compare com o cartão, letra a letra.</translation>
    </message>
    <message>
        <source>This card number has a typing mistake</source>
        <translation>Este número de cartão tem um erro</translation>
    </message>
    <message>
        <source>No card has this number</source>
        <translation>Nenhum cartão tem este número</translation>
    </message>
    <message>
        <source>It is typed correctly, but no customer has it. Search by name or phone.</source>
        <translation>Está bem escrito, mas nenhum cliente o tem. Procure por nome ou telefone.</translation>
    </message>
    <message>
        <source>Several customers have this card number</source>
        <translation>Vários clientes têm este número de cartão</translation>
    </message>
    <message>
        <source>Scan the card itself, or ask for the name and choose.</source>
        <translation>Leia o próprio cartão, ou pergunte o nome e escolha.</translation>
    </message>
    <message>
        <source>This is the code of a voucher</source>
        <translation>Este é o código de um vale</translation>
    </message>
    <message>
        <source>This is the badge of a colleague</source>
        <translation>Este é o crachá de um colega</translation>
    </message>
    <message>
        <source>This is the code of a receipt</source>
        <translation>Este é o código de um talão</translation>
    </message>
    <message>
        <source>This is not the code of a card</source>
        <translation>Este não é o código de um cartão</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card, or find the customer by name.</source>
        <translation>Leia o cartão do cliente ou procure-o pelo nome.</translation>
    </message>
    <message>
        <source>It has no text that can be shown.</source>
        <translation>Não tem texto que se possa mostrar.</translation>
    </message>
    <message>
        <source>It says: {text}</source>
        <translation>Diz: {text}</translation>
    </message>
    <message>
        <source>This code is not a customer card</source>
        <translation>Este código não é um cartão de cliente</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Wait a moment.</source>
        <translation>Demasiados códigos desconhecidos em pouco tempo. Aguarde um momento.</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Scanning goes on at {time}; searching by name works meanwhile.</source>
        <translation>Demasiados códigos desconhecidos em pouco tempo. A leitura volta às {time}; entretanto, procure pelo nome.</translation>
    </message>
    <message>
        <source>Scanning pauses</source>
        <translation>Leitura em pausa</translation>
    </message>
</context>
<context>
    <name>NoticeScene</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>New card for {name}</source>
        <translation>Novo cartão para {name}</translation>
    </message>
    <message>
        <source>The card in use until now stops working.</source>
        <translation>O cartão usado até agora deixa de funcionar.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir o cliente</translation>
    </message>
    <message>
        <source>Hand out a new card</source>
        <translation>Entregar novo cartão</translation>
    </message>
    <message>
        <source>Yes, open {code}</source>
        <translation>Sim, abrir {code}</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Procurar por nome</translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation>Registar cliente</translation>
    </message>
    <message>
        <source>{name}, …{digits}</source>
        <translation>{name}, …{digits}</translation>
    </message>
</context>
<context>
    <name>OfferEditor</name>
    <message>
        <source>New offer</source>
        <translation>Nova oferta</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Birthday coffee</source>
        <translation>Café de aniversário</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Quando se dá</translation>
    </message>
    <message>
        <source>After how many visits</source>
        <translation>Após quantas visitas</translation>
    </message>
    <message>
        <source>After which amount spent</source>
        <translation>Após que valor gasto</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Em quantos dias</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>Compra mínima</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Dias de validade</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>Máximo no total</translation>
    </message>
    <message>
        <source>At most for each customer</source>
        <translation>Máximo por cliente</translation>
    </message>
    <message>
        <source>As for all vouchers of the shop</source>
        <translation>Como em todos os vales da loja</translation>
    </message>
    <message>
        <source>What is shown before it is used</source>
        <translation>A mostrar antes de usar</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Não acumulável</translation>
    </message>
    <message>
        <source>Not in one sale with other vouchers and deals.</source>
        <translation>Não na mesma venda que outros vales e ofertas.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>O que recebem</translation>
    </message>
    <message>
        <source>When, and for whom</source>
        <translation>Quando e para quem</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>{level} and higher</source>
        <translation>{level} ou superior</translation>
    </message>
</context>
<context>
    <name>OfferPreview</name>
    <message>
        <source>At the counter</source>
        <translation>Ao balcão</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por exemplo</translation>
    </message>
</context>
<context>
    <name>OfferTemplates</name>
    <message>
        <source>a free coffee</source>
        <translation>um café grátis</translation>
    </message>
    <message>
        <source>a free cookie</source>
        <translation>uma bolacha grátis</translation>
    </message>
    <message>
        <source>a free piece of cake</source>
        <translation>uma fatia de bolo grátis</translation>
    </message>
    <message>
        <source>Come back after some visits</source>
        <translation>Prémio após algumas visitas</translation>
    </message>
    <message>
        <source>Big spender</source>
        <translation>Grande cliente</translation>
    </message>
    <message>
        <source>Next-visit coupon</source>
        <translation>Vale para a próxima visita</translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation>Oferta de boas-vindas</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>Traga um amigo</translation>
    </message>
    <message>
        <source>Gift by hand</source>
        <translation>Oferta manual</translation>
    </message>
    <message>
        <source>the second one free</source>
        <translation>o segundo grátis</translation>
    </message>
    <message>
        <source>the fourth one free</source>
        <translation>o quarto grátis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Buy one, get one free</source>
        <translation>Compre um, leve outro grátis</translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation>Compre vários, leve um grátis</translation>
    </message>
    <message>
        <source>Percentage off from an amount on</source>
        <translation>Desconto em percentagem a partir de um valor</translation>
    </message>
    <message>
        <source>Amount off from an amount on</source>
        <translation>Desconto fixo a partir de um valor</translation>
    </message>
    <message>
        <source>Early access for a level</source>
        <translation>Acesso antecipado para um nível</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} de desconto</translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation>{percent} % de desconto</translation>
    </message>
</context>
<context>
    <name>OfferTexts</name>
    <message>
        <source>on a purchase of {minimum} or more</source>
        <translation>em compras de {minimum} ou mais</translation>
    </message>
    <message numerus="yes">
        <source>valid %n day(s)</source>
        <translation>
            <numerusform>com validade de %n dia</numerusform>
            <numerusform>com validade de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for {level} and higher.</source>
        <translation>Só para {level} ou superior.</translation>
    </message>
    <message>
        <source>Not together with other offers.</source>
        <translation>Não acumulável com outras ofertas.</translation>
    </message>
    <message>
        <source>The dearest of {item} is free.</source>
        <translation>Em {item}, o mais caro é grátis.</translation>
    </message>
    <message>
        <source>The cheapest of {item} is free.</source>
        <translation>Em {item}, o mais barato é grátis.</translation>
    </message>
    <message numerus="yes">
        <source>For every %n bought of {item}, the cheapest further one is free.</source>
        <translation>
            <numerusform>Em {item}, por cada %n comprado, o mais barato dos seguintes é grátis.</numerusform>
            <numerusform>Em {item}, por cada %n comprados, o mais barato dos seguintes é grátis.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {amount} off {category}.</source>
        <translation>Dá {amount} de desconto em {category}.</translation>
    </message>
    <message>
        <source>It takes {amount} off the sale.</source>
        <translation>Dá {amount} de desconto na venda.</translation>
    </message>
    <message>
        <source>It takes {percent} % off {category}.</source>
        <translation>Dá {percent} % de desconto em {category}.</translation>
    </message>
    <message>
        <source>It takes {percent} % off the sale.</source>
        <translation>Dá {percent} % de desconto na venda.</translation>
    </message>
    <message>
        <source>It is handed over and is not on the receipt.</source>
        <translation>É entregue ao cliente e não aparece no talão.</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>todos os artigos</translation>
    </message>
    <message>
        <source>A sale of {price} comes to {due}.</source>
        <translation>Uma venda de {price} fica em {due}.</translation>
    </message>
    <message>
        <source>With the first purchase</source>
        <translation>Na primeira compra</translation>
    </message>
    <message>
        <source>After a number of visits</source>
        <translation>Após algumas visitas</translation>
    </message>
    <message>
        <source>After an amount spent</source>
        <translation>Após um valor gasto</translation>
    </message>
    <message>
        <source>For the birthday</source>
        <translation>Pelo aniversário</translation>
    </message>
    <message>
        <source>When a customer stays away</source>
        <translation>Quando um cliente deixa de vir</translation>
    </message>
    <message>
        <source>For bringing a friend</source>
        <translation>Por trazer um amigo</translation>
    </message>
    <message>
        <source>With a purchase, for the next visit</source>
        <translation>Com uma compra, para a próxima visita</translation>
    </message>
    <message>
        <source>Given by hand, with a reason</source>
        <translation>Dado manualmente, com um motivo</translation>
    </message>
    <message>
        <source>With a code typed at the counter</source>
        <translation>Com um código escrito ao balcão</translation>
    </message>
    <message>
        <source>On every sale, by itself</source>
        <translation>Em cada venda, automaticamente</translation>
    </message>
    <message>
        <source>It applies by itself; nobody has to press anything.</source>
        <translation>Aplica-se automaticamente; ninguém tem de premir nada.</translation>
    </message>
    <message>
        <source>The cashier types the code into the sale.</source>
        <translation>O operador escreve o código na venda.</translation>
    </message>
    <message>
        <source>Given on the customer&apos;s page; then it waits here.</source>
        <translation>Dá-se na página do cliente; depois espera aqui.</translation>
    </message>
    <message>
        <source>It waits here with the customer until it is used.</source>
        <translation>Espera aqui, junto do cliente, até ser usado.</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>nível {number}</translation>
    </message>
    <message>
        <source>{reward} next time, with every purchase</source>
        <translation>{reward} na próxima vez, em cada compra</translation>
    </message>
    <message>
        <source>{reward} next time, with a purchase from {amount} on</source>
        <translation>{reward} na próxima vez, em compras a partir de {amount}</translation>
    </message>
    <message>
        <source>{reward} with the first purchase</source>
        <translation>{reward} na primeira compra</translation>
    </message>
    <message numerus="yes">
        <source>{reward} after %n visit(s)</source>
        <translation>
            <numerusform>{reward} após %n visita</numerusform>
            <numerusform>{reward} após %n visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reward} for {amount} spent in %n day(s)</source>
        <translation>
            <numerusform>{reward} por {amount} gastos em %n dia</numerusform>
            <numerusform>{reward} por {amount} gastos em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} for the birthday</source>
        <translation>{reward} pelo aniversário</translation>
    </message>
    <message>
        <source>{reward} for customers who stay away</source>
        <translation>{reward} para clientes que deixaram de vir</translation>
    </message>
    <message>
        <source>{reward} for bringing a friend, and for the friend</source>
        <translation>{reward} por trazer um amigo, e para o amigo</translation>
    </message>
    <message>
        <source>{reward}, given by hand</source>
        <translation>{reward}, com entrega manual</translation>
    </message>
    <message>
        <source>{reward} with the code {code}</source>
        <translation>{reward} com o código {code}</translation>
    </message>
    <message>
        <source>{reward} on every sale</source>
        <translation>{reward} em cada venda</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln in all.</source>
        <translation>
            <numerusform>No máximo %Ln no total.</numerusform>
            <numerusform>No máximo %Ln no total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln for each customer.</source>
        <translation>
            <numerusform>No máximo %Ln por cliente.</numerusform>
            <numerusform>No máximo %Ln por cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>From 7 days before, once in 365 days.</source>
        <translation>A partir de 7 dias antes, uma vez em 365 dias.</translation>
    </message>
    <message>
        <source>Once in 90 days.</source>
        <translation>Uma vez em 90 dias.</translation>
    </message>
    <message>
        <source>After the friend&apos;s first sale; 5 a month and 20 in all at most.</source>
        <translation>Após a primeira compra do amigo; no máximo 5 por mês e 20 no total.</translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message>
        <source>Making the sample shop…</source>
        <translation>A criar a loja de exemplo…</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>A abrir a loja…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln dado</numerusform>
            <numerusform>%Ln dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>%Ln usado</numerusform>
            <numerusform>%Ln usados</numerusform>
        </translation>
    </message>
    <message>
        <source>How customers collect</source>
        <translation>Como os clientes juntam</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nova oferta</translation>
    </message>
    <message>
        <source>Give something for a birthday, a first visit, or a friend who was brought.</source>
        <translation>Ofereça algo pelo aniversário, pela primeira visita ou por trazer um amigo.</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promoções</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nova promoção</translation>
    </message>
    <message>
        <source>Let a purchase earn more on quiet days or hours.</source>
        <translation>Faça as compras renderem mais nos dias ou horas mais calmos.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <source>New levels</source>
        <translation>Novos níveis</translation>
    </message>
    <message>
        <source>Thank those who come most with a level of their own.</source>
        <translation>Agradeça a quem vem mais vezes com um nível próprio.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Say what customers collect and what they get for it.</source>
        <translation>Diga o que os clientes juntam e o que recebem.</translation>
    </message>
</context>
<context>
    <name>PeopleCategory</name>
    <message>
        <source>People</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Every stamp and reward keeps the name of the person who gave it.</source>
        <translation>Cada carimbo e prémio guarda o nome de quem o deu.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Anyone at the till can act in the name of {name}.</source>
        <translation>Qualquer pessoa na caixa pode agir em nome de {name}.</translation>
    </message>
    <message>
        <source>Give managers and owners a PIN.</source>
        <translation>Dê um PIN a gerentes e proprietários.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Sem PIN</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Alterar pessoa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Remover o PIN</translation>
    </message>
    <message>
        <source>One tap on the name is then enough to sign in.</source>
        <translation>Basta então tocar no nome para entrar.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabalha aqui</translation>
    </message>
    <message>
        <source>Whoever left cannot sign in; the name stays with what was done.</source>
        <translation>Quem saiu não pode entrar; o nome fica no que foi feito.</translation>
    </message>
    <message>
        <source>Stamps, gives rewards, registers customers.</source>
        <translation>Carimba, dá prémios, regista clientes.</translation>
    </message>
    <message>
        <source>Also takes back older stamps and changes items and rules.</source>
        <translation>Também anula carimbos antigos e altera artigos e regras.</translation>
    </message>
    <message>
        <source>May do everything: people, programs, the shop.</source>
        <translation>Pode fazer tudo: equipa, programas, loja.</translation>
    </message>
    <message>
        <source>New PIN (optional)</source>
        <translation>Novo PIN (opcional)</translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation>PIN (opcional)</translation>
    </message>
    <message numerus="yes">
        <source>at least %n digit(s)</source>
        <translation>
            <numerusform>pelo menos %n dígito</numerusform>
            <numerusform>pelo menos %n dígitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a|an|the</source>
        <translation>um|uma</translation>
    </message>
    <message>
        <source>the {reward}</source>
        <translation>o prémio «{reward}»</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Cartão sem nome</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>este cartão</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) since {month}</source>
        <translation>
            <numerusform>%n visita desde {month}</numerusform>
            <numerusform>%n visitas desde {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Ainda sem visitas</translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation>última visita {when}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Faz anos hoje</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>Aniversário: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed</source>
        <translation>
            <numerusform>Deve %n carimbo</numerusform>
            <numerusform>Deve %n carimbos</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended, and can&apos;t be used any more.</source>
        <translation>Terminou e já não pode ser usado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n stamp(s)</source>
        <translation>
            <numerusform>{count} de %n carimbo</numerusform>
            <numerusform>{count} de %n carimbos</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} is ready</source>
        <translation>{reward} disponível</translation>
    </message>
    <message numerus="yes">
        <source>%n × {reward} ready</source>
        <translation>
            <numerusform>%n × {reward} disponível</numerusform>
            <numerusform>%n × {reward} disponíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n carimbo</numerusform>
            <numerusform>%n carimbos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>earned on {day}</source>
        <translation>ganho em {day}</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>a partir de amanhã</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>a partir de {day}</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>dentro de %n dia</numerusform>
            <numerusform>dentro de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end of today</source>
        <translation>no fim do dia de hoje</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire {when}</source>
        <translation>
            <numerusform>%n carimbo expira {when}</numerusform>
            <numerusform>%n carimbos expiram {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire {when}</source>
        <translation>
            <numerusform>%n ponto expira {when}</numerusform>
            <numerusform>%n pontos expiram {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire after {day}</source>
        <translation>
            <numerusform>%n carimbo expira depois de {day}</numerusform>
            <numerusform>%n carimbos expiram depois de {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire after {day}</source>
        <translation>
            <numerusform>%n ponto expira depois de {day}</numerusform>
            <numerusform>%n pontos expiram depois de {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{units} after {day}</source>
        <translation>{units} depois de {day}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Anulado: {what}</translation>
    </message>
    <message>
        <source>Head start: {units}</source>
        <translation>Bónus inicial: {units}</translation>
    </message>
    <message>
        <source>{reward} given</source>
        <translation>{reward} entregue</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Part returned: {what}</source>
        <translation>Devolvido em parte: {what}</translation>
    </message>
    <message>
        <source>Corrected: {units}</source>
        <translation>Corrigido: {units}</translation>
    </message>
    <message>
        <source>Expired: {units}</source>
        <translation>Expirado: {units}</translation>
    </message>
    <message>
        <source>A voucher expired</source>
        <translation>Um vale expirou</translation>
    </message>
    <message>
        <source>Merged with another card</source>
        <translation>Unido a outro cartão</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>União anulada</translation>
    </message>
    <message>
        <source>Voucher: {reward}</source>
        <translation>Vale: {reward}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>Nível: {level}</translation>
    </message>
    <message>
        <source>Taken back for {name}. {state}</source>
        <translation>Anulado para {name}. {state}</translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation>{reward} entregue a {name}.</translation>
    </message>
    <message>
        <source>Corrected for {name}. {state}</source>
        <translation>Corrigido para {name}. {state}</translation>
    </message>
    <message>
        <source>Visit of {name} noted.</source>
        <translation>Visita registada: {name}.</translation>
    </message>
    <message>
        <source>{reward} for {name}, as a voucher.</source>
        <translation>{reward} para {name}, em vale.</translation>
    </message>
    <message>
        <source>{name} is on level {level} now.</source>
        <translation>{name} tem agora o nível {level}.</translation>
    </message>
    <message>
        <source>Merged: everything is with {name} now.</source>
        <translation>União feita: está tudo agora com {name}.</translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation>A união foi anulada.</translation>
    </message>
    <message>
        <source>{units} for {name}. {state}</source>
        <translation>{units} para {name}. {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n more for {reward}</source>
        <translation>
            <numerusform>Falta %n para {reward}</numerusform>
            <numerusform>Faltam %n para {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} full.</source>
        <translation>{program}: cartão completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed.</source>
        <translation>
            <numerusform>Deve %n carimbo.</numerusform>
            <numerusform>Deve %n carimbos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}.</source>
        <translation>{count} de {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) now.</source>
        <translation>
            <numerusform>Agora %n ponto.</numerusform>
            <numerusform>Agora %n pontos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n dígito escrito</numerusform>
            <numerusform>%n dígitos escritos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>Mostrar o PIN</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último dígito</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>At most {most}</source>
        <translation>No máximo {most}</translation>
    </message>
    <message>
        <source>Type a whole number of points.</source>
        <translation>Escreva um número inteiro de pontos.</translation>
    </message>
    <message>
        <source>Pay with points</source>
        <translation>Pagar com pontos</translation>
    </message>
    <message>
        <source>Points that pay</source>
        <translation>Pontos para pagar</translation>
    </message>
    <message>
        <source>Don&apos;t pay with points</source>
        <translation>Não pagar com pontos</translation>
    </message>
    <message>
        <source>{level} earns ×{factor}</source>
        <translation>{level} acumula ×{factor}</translation>
    </message>
</context>
<context>
    <name>PointsFields</name>
    <message>
        <source>Points for the reward</source>
        <translation>Pontos para o prémio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Bónus para novos clientes</translation>
    </message>
    <message>
        <source>A point pays</source>
        <translation>Um ponto vale</translation>
    </message>
    <message>
        <source>At most so many percent of a purchase</source>
        <translation>Percentagem máxima de uma compra</translation>
    </message>
    <message>
        <source>Points as money</source>
        <translation>Pontos como dinheiro</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>At the counter</source>
        <translation>Ao balcão</translation>
    </message>
    <message>
        <source>On the printed card</source>
        <translation>No cartão impresso</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Stamps</source>
        <translation>Carimbos</translation>
    </message>
    <message>
        <source>A card that fills up</source>
        <translation>Um cartão que se completa</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Cartão café</translation>
    </message>
    <message>
        <source>Line on the card</source>
        <translation>Frase no cartão</translation>
    </message>
    <message>
        <source>Also in this sale</source>
        <translation>Também nesta venda</translation>
    </message>
    <message>
        <source>Ten at once: nine paid, one free. Otherwise the reward is for the next sale.</source>
        <translation>Dez de uma vez: nove pagos, um grátis. Senão, o prémio fica para a próxima venda.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Carimbo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>How customers earn</source>
        <translation>Como os clientes juntam</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>O que recebem</translation>
    </message>
    <message>
        <source>A balance that grows</source>
        <translation>Um saldo que cresce</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspeto</translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>What do you want to give back?</source>
        <translation>O que quer oferecer?</translation>
    </message>
    <message>
        <source>Choose a start. Everything can be changed later.</source>
        <translation>Escolha um ponto de partida. Tudo pode ser alterado depois.</translation>
    </message>
    <message>
        <source>Customers get</source>
        <translation>Os clientes recebem</translation>
    </message>
    <message>
        <source>Points for a reward</source>
        <translation>Pontos para um prémio</translation>
    </message>
    <message>
        <source>Stamps on a full card</source>
        <translation>Carimbos por cartão</translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message numerus="yes">
        <source>Buy %n, the next one is {reward}</source>
        <translation>
            <numerusform>Compre %n e receba {reward}</numerusform>
            <numerusform>Compre %n e receba {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n stamp(s) and get {reward}</source>
        <translation>
            <numerusform>Junte %n carimbo e receba {reward}</numerusform>
            <numerusform>Junte %n carimbos e receba {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) get {reward}</source>
        <translation>
            <numerusform>%n ponto dá {reward}</numerusform>
            <numerusform>%n pontos dão {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>A stamp for every item</source>
        <translation>Um carimbo por cada artigo</translation>
    </message>
    <message>
        <source>A point for every item</source>
        <translation>Um ponto por cada artigo</translation>
    </message>
    <message>
        <source>A stamp for every visit</source>
        <translation>Um carimbo por cada visita</translation>
    </message>
    <message>
        <source>A point for every visit</source>
        <translation>Um ponto por cada visita</translation>
    </message>
    <message>
        <source>A stamp for every {amount}</source>
        <translation>Um carimbo por cada {amount}</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Um ponto por cada {amount}</translation>
    </message>
    <message>
        <source>New customers start with {units}.</source>
        <translation>Os novos clientes começam com {units}.</translation>
    </message>
    <message>
        <source>A card filled in a sale pays in the same sale.</source>
        <translation>Um cartão completado numa venda conta já nessa venda.</translation>
    </message>
    <message>
        <source>A full card counts from the next sale on.</source>
        <translation>Um cartão completo conta a partir da próxima venda.</translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation>a partir de {amount}</translation>
    </message>
    <message>
        <source>only {categories}</source>
        <translation>só {categories}</translation>
    </message>
    <message>
        <source>not {categories}</source>
        <translation>exceto {categories}</translation>
    </message>
    <message>
        <source>{factor} times as much</source>
        <translation>a multiplicar por {factor}</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a visit</source>
        <translation>
            <numerusform>no máximo %Ln por visita</numerusform>
            <numerusform>no máximo %Ln por visita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a day</source>
        <translation>
            <numerusform>no máximo %Ln por dia</numerusform>
            <numerusform>no máximo %Ln por dia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with the first purchase</source>
        <translation>
            <numerusform>mais %Ln na primeira compra</numerusform>
            <numerusform>mais %Ln na primeira compra</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} at {stamps}</source>
        <translation>{reward} aos {stamps}</translation>
    </message>
    <message>
        <source>a point pays {amount}</source>
        <translation>um ponto vale {amount}</translation>
    </message>
    <message>
        <source>at most {percent} % of a purchase</source>
        <translation>no máximo {percent} % de uma compra</translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after it was earned</source>
        <translation>
            <numerusform>expira %n mês depois de ganho</numerusform>
            <numerusform>expira %n meses depois de ganho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after the last visit</source>
        <translation>
            <numerusform>expira %n mês após a última visita</numerusform>
            <numerusform>expira %n meses após a última visita</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing expires</source>
        <translation>nada expira</translation>
    </message>
    <message>
        <source>runs without an end</source>
        <translation>em vigor sem fim</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>terminou em {day}</translation>
    </message>
    <message>
        <source>ends after {day}</source>
        <translation>termina depois de {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still on the older promise</source>
        <translation>
            <numerusform>%Ln cliente ainda na promessa anterior</numerusform>
            <numerusform>%Ln clientes ainda na promessa anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with stamps keep the old card until it is full.</source>
        <translation>
            <numerusform>%Ln cliente com carimbos mantém o cartão antigo até o completar.</numerusform>
            <numerusform>%Ln clientes com carimbos mantêm o cartão antigo até o completar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spends {spent} gets {amount} back, or about {share} %.</source>
        <translation>Quem gasta {spent} recebe {amount} de volta, cerca de {share} %.</translation>
    </message>
    <message numerus="yes">
        <source>rewards can then be used for %n day(s) more</source>
        <translation>
            <numerusform>os prémios podem usar-se ainda %n dia</numerusform>
            <numerusform>os prémios podem usar-se ainda %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>rewards end with it</source>
        <translation>os prémios terminam também</translation>
    </message>
</context>
<context>
    <name>ProgramTile</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>New program</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nova oferta</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nova promoção</translation>
    </message>
    <message>
        <source>New levels</source>
        <translation>Novos níveis</translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Passo {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PromotionEditor</name>
    <message>
        <source>New promotion</source>
        <translation>Nova promoção</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>Quiet afternoons</source>
        <translation>Tardes calmas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>Multiplicar por</translation>
    </message>
    <message>
        <source>In which program</source>
        <translation>Em que programa</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Em que dias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Times a day for each customer</source>
        <translation>Vezes por dia por cliente</translation>
    </message>
    <message>
        <source>Times in all for each customer</source>
        <translation>Vezes no total por cliente</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Quando se aplica</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Todos os programas</translation>
    </message>
</context>
<context>
    <name>PromotionPreview</name>
    <message>
        <source>At the counter</source>
        <translation>Ao balcão</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>As próximas vezes</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Nunca.</translation>
    </message>
</context>
<context>
    <name>PromotionTemplates</name>
    <message>
        <source>Quiet afternoons</source>
        <translation>Tardes calmas</translation>
    </message>
    <message>
        <source>Early birds</source>
        <translation>Madrugadores</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Um dia da semana</translation>
    </message>
    <message>
        <source>A special week</source>
        <translation>Uma semana especial</translation>
    </message>
</context>
<context>
    <name>PromotionTexts</name>
    <message>
        <source>for {program} only</source>
        <translation>só para {program}</translation>
    </message>
    <message>
        <source>Where several promotions fit, the customer has the best one.</source>
        <translation>Se várias promoções servirem, o cliente fica com a melhor.</translation>
    </message>
    <message>
        <source>Double {units}</source>
        <translation>O dobro dos {units}</translation>
    </message>
    <message>
        <source>Triple {units}</source>
        <translation>O triplo dos {units}</translation>
    </message>
    <message>
        <source>{factor} × {units}</source>
        <translation>{factor} × {units}</translation>
    </message>
    <message>
        <source>A purchase for {before} gives {after}.</source>
        <translation>Uma compra de {before} dá {after}.</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>carimbos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>stamps and points</source>
        <translation>carimbos e pontos</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) a day for each customer.</source>
        <translation>
            <numerusform>No máximo %Ln vez por dia por cliente.</numerusform>
            <numerusform>No máximo %Ln vezes por dia por cliente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) in all for each customer.</source>
        <translation>
            <numerusform>No máximo %Ln vez no total por cliente.</numerusform>
            <numerusform>No máximo %Ln vezes no total por cliente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofTexts</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The card, or the last 4 digits of the phone</source>
        <translation>O cartão ou os últimos 4 dígitos do telefone</translation>
    </message>
    <message>
        <source>The last 4 digits of the phone</source>
        <translation>Os últimos 4 dígitos do telefone</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>O PIN de um gerente</translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Type the amount as on the receipt, for example {amount}.</source>
        <translation>Escreva o valor como no talão, por exemplo {amount}.</translation>
    </message>
    <message>
        <source>Amount, if wanted</source>
        <translation>Valor, se quiser</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>This purchase</source>
        <translation>Esta compra</translation>
    </message>
    <message numerus="yes">
        <source>stamp(s)</source>
        <translation>
            <numerusform>carimbo</numerusform>
            <numerusform>carimbos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <translation>
            <numerusform>artigo</numerusform>
            <numerusform>artigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes, stamp again</source>
        <translation>Sim, carimbar</translation>
    </message>
    <message>
        <source>A manager can allow it</source>
        <translation>Pedir a um gerente</translation>
    </message>
    <message>
        <source>Allow it now</source>
        <translation>Autorizar agora</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>These are not the last digits of the phone. {ask}</source>
        <translation>Estes não são os últimos dígitos do telefone. {ask}</translation>
    </message>
    <message>
        <source>Last 4 digits of the phone</source>
        <translation>Últimos 4 dígitos do telefone</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>{capped} Why?</source>
        <translation>{capped} Porquê?</translation>
    </message>
    <message>
        <source>No more today</source>
        <translation>Hoje não há mais</translation>
    </message>
    <message>
        <source>They bought a lot today</source>
        <translation>Comprou muito hoje</translation>
    </message>
    <message>
        <source>Stamped wrongly before</source>
        <translation>Antes foi mal carimbado</translation>
    </message>
    <message>
        <source>As a kindness</source>
        <translation>Por cortesia</translation>
    </message>
    <message>
        <source>A new card for {name}? The card in use until now stops working at once.</source>
        <translation>Novo cartão para {name}? O cartão usado até agora deixa logo de funcionar.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Sim, novo cartão</translation>
    </message>
</context>
<context>
    <name>QuotePanel</name>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>Pago com pontos</translation>
    </message>
    <message>
        <source>of {price}</source>
        <translation>de {price}</translation>
    </message>
</context>
<context>
    <name>QuoteTexts</name>
    <message>
        <source>{level}: {percent} % off</source>
        <translation>{level}: {percent} % de desconto</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>um brinde</translation>
    </message>
    <message>
        <source>take it off by hand</source>
        <translation>desconte manualmente</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>“{better}” is better than “{other}”, so it is used instead.</source>
        <translation>«{better}» é melhor do que «{other}», por isso é o que se usa.</translation>
    </message>
    <message>
        <source>“{better}” is used, so “{other}” is not: only one of them.</source>
        <translation>“{better}” é usado e, por isso, “{other}” não: só um dos dois.</translation>
    </message>
    <message>
        <source>Not together with “{other}”.</source>
        <translation>Não acumulável com «{other}».</translation>
    </message>
    <message>
        <source>“{better}” is better here.</source>
        <translation>«{better}» é melhor aqui.</translation>
    </message>
    <message>
        <source>It would change nothing in this purchase.</source>
        <translation>Não mudaria nada nesta compra.</translation>
    </message>
    <message>
        <source>Type the amount: it needs {least} or more.</source>
        <translation>Escreva o valor: é preciso {least} ou mais.</translation>
    </message>
    <message>
        <source>Best for {name}: to pay {due}</source>
        <translation>Melhor para {name}: pagar {due}</translation>
    </message>
    <message>
        <source>Without the code</source>
        <translation>Sem o código</translation>
    </message>
    <message>
        <source>Without vouchers</source>
        <translation>Sem vales</translation>
    </message>
    <message>
        <source>Uses: {vouchers}, without the code</source>
        <translation>Usa: {vouchers}, sem o código</translation>
    </message>
    <message>
        <source>Uses: {vouchers}</source>
        <translation>Usa: {vouchers}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, switch person</source>
        <translation>{name}, trocar de pessoa</translation>
    </message>
    <message>
        <source>{name} (F9 to switch)</source>
        <translation>{name} (F9 para trocar)</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>A stamp was forgotten</source>
        <translation>Carimbo esquecido</translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation>Contagem errada</translation>
    </message>
    <message>
        <source>A present of the shop</source>
        <translation>Oferta da casa</translation>
    </message>
    <message>
        <source>Taken over from a paper card</source>
        <translation>Passado de um cartão de papel</translation>
    </message>
    <message>
        <source>Some other reason</source>
        <translation>Algum outro motivo</translation>
    </message>
    <message>
        <source>As a thank you</source>
        <translation>Como agradecimento</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo correu mal</translation>
    </message>
    <message>
        <source>For an occasion</source>
        <translation>Para uma ocasião</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Por outro motivo</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Alguém sem nome</translation>
    </message>
    <message>
        <source>{name} is already a customer</source>
        <translation>{name} já é cliente</translation>
    </message>
    <message>
        <source>with the same phone number.</source>
        <translation>com o mesmo número de telefone.</translation>
    </message>
    <message>
        <source>with the same e-mail address.</source>
        <translation>com o mesmo e-mail.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Abrir esse cartão</translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation>{name}: registo concluído.</translation>
    </message>
    <message>
        <source>{name} is registered. The card can be handed over.</source>
        <translation>{name}: registo concluído. Já pode entregar o cartão.</translation>
    </message>
    <message>
        <source>{name} was saved before. Print a new card to hand one over.</source>
        <translation>{name}: já estava guardado. Imprima um novo cartão para o entregar.</translation>
    </message>
</context>
<context>
    <name>ReplayBanner</name>
    <message>
        <source>Work it out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Quem?</translation>
    </message>
    <message>
        <source>Who would gain and who would lose</source>
        <translation>Quem ganharia e quem perderia</translation>
    </message>
    <message>
        <source>What would the last 90 days have come to?</source>
        <translation>Em que teriam resultado os últimos 90 dias?</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>Calcular de novo</translation>
    </message>
    <message>
        <source>The program has been changed since this was worked out.</source>
        <translation>O programa foi alterado desde este cálculo.</translation>
    </message>
</context>
<context>
    <name>ReplayTexts</name>
    <message numerus="yes">
        <source>In the last %n days nothing was sold, so there is nothing to replay yet.</source>
        <translation>
            <numerusform>No último %n dia nada foi vendido; ainda não há nada para calcular.</numerusform>
            <numerusform>Nos últimos %n dias nada foi vendido; ainda não há nada para calcular.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the visits of the last %n day(s): {result}.</source>
        <translation>
            <numerusform>Com as visitas do último %n dia: {result}.</numerusform>
            <numerusform>Com as visitas dos últimos %n dias: {result}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reward is reckoned for every so many stamps or points. Promotions, levels and expiry are left out.</source>
        <translation>Conta-se um prémio por cada tantos carimbos ou pontos. Promoções, níveis e validade ficam de fora.</translation>
    </message>
    <message>
        <source>Would gain most: {names}.</source>
        <translation>Ganhariam mais: {names}.</translation>
    </message>
    <message>
        <source>Would lose most: {names}.</source>
        <translation>Perderiam mais: {names}.</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % feito</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} por mês</translation>
    </message>
    <message>
        <source>or {share} % of what was spent</source>
        <translation>ou {share} % do que foi gasto</translation>
    </message>
    <message>
        <source>nobody would have got a reward</source>
        <translation>ninguém teria recebido um prémio</translation>
    </message>
    <message>
        <source>less than one reward a month</source>
        <translation>menos de um prémio por mês</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln reward(s) a month</source>
        <translation>
            <numerusform>cerca de %Ln prémio por mês</numerusform>
            <numerusform>cerca de %Ln prémios por mês</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose.</source>
        <translation>Ninguém ganharia nem perderia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would gain</source>
        <translation>
            <numerusform>%Ln cliente ganharia</numerusform>
            <numerusform>%Ln clientes ganhariam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would lose</source>
        <translation>
            <numerusform>%Ln perderia</numerusform>
            <numerusform>%Ln perderiam</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguém sem nome</translation>
    </message>
    <message>
        <source>{name} ({amount} a month)</source>
        <translation>{name} ({amount} por mês)</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>No customer found for “{typed}”</source>
        <translation>Nenhum cliente para «{typed}»</translation>
    </message>
    <message>
        <source>More are found: type another letter.</source>
        <translation>Há mais: escreva outra letra.</translation>
    </message>
    <message>
        <source>Register “{typed}”</source>
        <translation>Registar «{typed}»</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Card without a name</source>
        <translation>Cartão sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n prémio disponível</numerusform>
            <numerusform>%n prémios disponíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation>{count} de {goal}</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Take back or return</source>
        <translation>Anular ou devolver</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Escolha um motivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Anular tudo</translation>
    </message>
    <message>
        <source>Take this part back</source>
        <translation>Anular esta parte</translation>
    </message>
</context>
<context>
    <name>ReturnTexts</name>
    <message>
        <source>The level is then {level}.</source>
        <translation>O nível passa a ser {level}.</translation>
    </message>
    <message>
        <source>Takes nothing back: what is kept still earns the same.</source>
        <translation>Não retira nada: o que fica continua a dar o mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artigo</numerusform>
            <numerusform>%n artigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back before: {what}.</source>
        <translation>Já devolvido antes: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n came back before</source>
        <translation>
            <numerusform>%n já devolvido antes</numerusform>
            <numerusform>%n já devolvidos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>takes back {taken} and gives back {given}</source>
        <translation>retira {taken} e devolve {given}</translation>
    </message>
    <message>
        <source>takes back {units}</source>
        <translation>retira {units}</translation>
    </message>
    <message>
        <source>gives back {units}</source>
        <translation>devolve {units}</translation>
    </message>
    <message>
        <source>{reward}, unused, is withdrawn</source>
        <translation>{reward}, por usar, é retirado</translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) is withdrawn</source>
        <translation>
            <numerusform>%n prémio por usar é retirado</numerusform>
            <numerusform>%n prémios por usar são retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} was already used</source>
        <translation>{reward} já foi usado</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards were already used</source>
        <translation>
            <numerusform>%n prémio já foi usado</numerusform>
            <numerusform>%n prémios já foram usados</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} and stays with the customer</source>
        <translation>{used} e o cliente fica com o que recebeu</translation>
    </message>
    <message>
        <source>{used}, so {follows}</source>
        <translation>{used}, por isso {follows}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is owed</source>
        <translation>
            <numerusform>%n carimbo fica em dívida</numerusform>
            <numerusform>%n carimbos ficam em dívida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is owed</source>
        <translation>
            <numerusform>%n ponto fica em dívida</numerusform>
            <numerusform>%n pontos ficam em dívida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is let go</source>
        <translation>
            <numerusform>%n carimbo é perdoado</numerusform>
            <numerusform>%n carimbos são perdoados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is let go</source>
        <translation>
            <numerusform>%n ponto é perdoado</numerusform>
            <numerusform>%n pontos são perdoados</numerusform>
        </translation>
    </message>
    <message>
        <source>{owed} and {let_go}</source>
        <translation>{owed} e {let_go}</translation>
    </message>
    <message>
        <source>{reward} can be used again</source>
        <translation>{reward} pode voltar a ser usado</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards can be used again</source>
        <translation>
            <numerusform>%n prémio pode voltar a ser usado</numerusform>
            <numerusform>%n prémios podem voltar a ser usados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewardFields</name>
    <message>
        <source>a free coffee</source>
        <translation>um café grátis</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Prémio, por palavras suas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que dá</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Desconto em percentagem</translation>
    </message>
    <message>
        <source>Items to buy for one free</source>
        <translation>Artigos a comprar para um grátis</translation>
    </message>
    <message>
        <source>For which items</source>
        <translation>Para que artigos</translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation>Custa-lhe cerca de</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos os artigos</translation>
    </message>
    <message>
        <source>A free item</source>
        <translation>Um artigo grátis</translation>
    </message>
    <message>
        <source>The cheapest item free</source>
        <translation>O artigo mais barato grátis</translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation>Compre vários, leve um grátis</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Um valor de desconto</translation>
    </message>
    <message>
        <source>A percentage off</source>
        <translation>Uma percentagem de desconto</translation>
    </message>
    <message>
        <source>A gift handed over</source>
        <translation>Um brinde entregue ao balcão</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Cashier</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
</context>
<context>
    <name>RulesCategory</name>
    <message>
        <source>Counter rules</source>
        <translation>Regras do balcão</translation>
    </message>
    <message>
        <source>Time between two stamps of a card</source>
        <translation>Tempo entre dois carimbos de um cartão</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>Bloquear a caixa quando ninguém lhe toca</translation>
    </message>
    <message>
        <source>Shown before a voucher is used</source>
        <translation>A mostrar antes de usar um vale</translation>
    </message>
    <message>
        <source>The customer owes it</source>
        <translation>O cliente fica a devê-lo</translation>
    </message>
    <message>
        <source>It is forgiven</source>
        <translation>É perdoado</translation>
    </message>
    <message>
        <source>A returned stamp whose reward was used</source>
        <translation>Carimbo devolvido com o prémio já usado</translation>
    </message>
    <message>
        <source>Units a cashier corrects alone in a day</source>
        <translation>Carimbos/pontos que um operador corrige sozinho por dia</translation>
    </message>
    <message>
        <source>What was forgiven</source>
        <translation>O que foi perdoado</translation>
    </message>
    <message>
        <source>Within this time a stamp needs a manager.</source>
        <translation>Dentro deste tempo, um carimbo precisa de um gerente.</translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation>O trabalho fica como está. Só serve se a equipa tiver PIN.</translation>
    </message>
    <message>
        <source>For all programs and offers</source>
        <translation>Para todos os programas e ofertas</translation>
    </message>
    <message>
        <source>An offer can ask for something else.</source>
        <translation>Uma oferta pode pedir outra coisa.</translation>
    </message>
    <message>
        <source>What is forgiven is listed for the owner.</source>
        <translation>O que é perdoado fica numa lista para o proprietário.</translation>
    </message>
    <message>
        <source>More than that needs a manager.</source>
        <translation>Mais do que isso precisa de um gerente.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automaticamente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>SampleRibbon</name>
    <message>
        <source>SAMPLE SHOP · nothing here is real</source>
        <translation>LOJA DE EXEMPLO · nada aqui é real</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Latte</source>
        <translation>Galão</translation>
    </message>
    <message>
        <source>Bagel</source>
        <translation>Bagel</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Bebidas</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Cartão café</translation>
    </message>
    <message>
        <source>Every tenth coffee is on us</source>
        <translation>O décimo café é por nossa conta</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>um café grátis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>A point for every euro</source>
        <translation>Um ponto por cada euro</translation>
    </message>
    <message>
        <source>a bag of beans</source>
        <translation>um pacote de café</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation>uma bolacha</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>a slice of cake</source>
        <translation>uma fatia de bolo</translation>
    </message>
    <message>
        <source>We miss you</source>
        <translation>Sentimos a sua falta</translation>
    </message>
    <message>
        <source>a free latte</source>
        <translation>um galão grátis</translation>
    </message>
    <message>
        <source>Lunch coupon</source>
        <translation>Vale de almoço</translation>
    </message>
    <message>
        <source>€1.50 off</source>
        <translation>1,50 € de desconto</translation>
    </message>
    <message>
        <source>Bagels by three</source>
        <translation>Três bagels</translation>
    </message>
    <message>
        <source>the third bagel free</source>
        <translation>o terceiro bagel grátis</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>Desculpe</translation>
    </message>
    <message>
        <source>Quiet afternoons</source>
        <translation>Tardes calmas</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Ouro</translation>
    </message>
</context>
<context>
    <name>SayTexts</name>
    <message>
        <source>The first visit: say welcome</source>
        <translation>Primeira visita: dê as boas-vindas</translation>
    </message>
    <message>
        <source>{level} with the next purchase</source>
        <translation>{level} na próxima compra</translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation>Mais {missing} para {level}</translation>
    </message>
    <message>
        <source>Birthday today: say happy birthday</source>
        <translation>Faz anos hoje: dê os parabéns</translation>
    </message>
    <message>
        <source>Birthday on {weekday}: wish a happy birthday</source>
        <translation>Faz anos {weekday}: deseje um feliz aniversário</translation>
    </message>
    <message>
        <source>Birthday on {day}: wish a happy birthday</source>
        <translation>Faz anos a {day}: deseje um feliz aniversário</translation>
    </message>
    <message>
        <source>Waiting since {day}: {reward}</source>
        <translation>À espera desde {day}: {reward}</translation>
    </message>
    <message>
        <source>{offer}: {reward}</source>
        <translation>{offer}: {reward}</translation>
    </message>
    <message>
        <source>{offer}: {reward}, until {day}</source>
        <translation>{offer}: {reward}, até {day}</translation>
    </message>
    <message>
        <source>Back after a long time: say it is good to meet again</source>
        <translation>De volta ao fim de muito tempo: diga que é bom este reencontro</translation>
    </message>
    <message>
        <source>Not here since {day}: say it is good to meet again</source>
        <translation>Não vinha desde {day}: diga que é bom este reencontro</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Waiting for a scan.</source>
        <translation>À espera de uma leitura.</translation>
    </message>
    <message>
        <source>Nothing arrives? The scanner must work as a keyboard (HID) and read QR codes.</source>
        <translation>Não chega nada? O leitor tem de funcionar como teclado (HID) e ler códigos QR.</translation>
    </message>
    <message>
        <source>It is slow, so the time between keys should be longer.</source>
        <translation>É lento, por isso o tempo entre teclas deve ser maior.</translation>
    </message>
    <message>
        <source>Use {gap} ms</source>
        <translation>Usar {gap} ms</translation>
    </message>
    <message>
        <source>{gap} ms a key</source>
        <translation>{gap} ms por tecla</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Chegou uma leitura.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the right.</source>
        <translation>Este não é um cartão LoyalPOS. Leia o código à direita.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>O leitor funciona.</translation>
    </message>
    <message>
        <source>The keyboard writes other letters; cards are read by the places of the keys.</source>
        <translation>O teclado escreve outras letras; os cartões são lidos pela posição das teclas.</translation>
    </message>
    <message>
        <source>This was another card than the one on the right.</source>
        <translation>Este não é o cartão que está à direita.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Os cartões são lidos em qualquer página, seja qual for o campo ativo.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Same letters</source>
        <translation>As mesmas letras</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Outras letras</translation>
    </message>
</context>
<context>
    <name>ScannerCategory</name>
    <message>
        <source>Scanner and camera</source>
        <translation>Leitor e câmara</translation>
    </message>
    <message>
        <source>Scan the code on the right. The letters on the screen must be the letters under the code.</source>
        <translation>Leia o código à direita. As letras no ecrã devem ser as que estão sob o código.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Termina com</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Longest time between two keys of a scanner</source>
        <translation>Tempo máximo entre duas teclas</translation>
    </message>
    <message>
        <source>Faster keys are a scanner, slower ones are typing. 35 ms suits most.</source>
        <translation>Teclas mais rápidas são um leitor, mais lentas são escrita. 35 ms serve para a maioria.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmara</translation>
    </message>
    <message>
        <source>Hold a card before it and see whether it is read.</source>
        <translation>Aproxime um cartão e veja se é lido.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>{gap} ms</source>
        <translation>{gap} ms</translation>
    </message>
    <message>
        <source>Scan the code once more.</source>
        <translation>Leia o código mais uma vez.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>A definição foi alterada.</translation>
    </message>
    <message>
        <source>The camera read {text}.</source>
        <translation>A câmara leu {text}.</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Testar o leitor</translation>
    </message>
    <message>
        <source>Scan the code below, or any card. No scanner at hand? Go on without it.</source>
        <translation>Leia o código abaixo ou qualquer cartão. Sem leitor? Continue sem ele.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>A camera reads cards too, and so does typing the number under the code.</source>
        <translation>Uma câmara também lê cartões, e pode escrever o número sob o código.</translation>
    </message>
    <message>
        <source>Waiting for a scan.</source>
        <translation>À espera de uma leitura.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Os cartões são lidos em qualquer página, seja qual for o campo ativo.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>O leitor funciona.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the left to be sure.</source>
        <translation>Este não é um cartão LoyalPOS. Leia o código à esquerda para ter a certeza.</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Chegou uma leitura.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Procurar definição</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>Nenhuma definição tem esta palavra.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ShopCategory</name>
    <message>
        <source>Shop and language</source>
        <translation>Loja e idioma</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The country says how phone numbers are read, the time zone when a day of the shop ends. Amounts that were booked keep their figures in another currency.</source>
        <translation>O país define como se leem os telefones, o fuso horário quando acaba o dia da loja. Valores já registados mantêm os números noutra moeda.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>A sua loja</translation>
    </message>
    <message>
        <source>Country, money and clock are our guess. Change what is not right.</source>
        <translation>País, moeda e hora são um palpite nosso. Altere o que não estiver certo.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>I work alone</source>
        <translation>Sou só eu</translation>
    </message>
    <message>
        <source>No PIN: the till opens at once</source>
        <translation>Sem PIN: a caixa abre logo</translation>
    </message>
    <message>
        <source>Others work here too</source>
        <translation>Há mais pessoas</translation>
    </message>
    <message>
        <source>Your PIN guards settings and corrections</source>
        <translation>O seu PIN protege definições e correções</translation>
    </message>
    <message>
        <source>Your PIN, at least 6 digits</source>
        <translation>O seu PIN, pelo menos 6 dígitos</translation>
    </message>
</context>
<context>
    <name>StampFields</name>
    <message>
        <source>Stamps to collect</source>
        <translation>Carimbos a juntar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Bónus para novos clientes</translation>
    </message>
</context>
<context>
    <name>StampStrip</name>
    <message>
        <source>{done} of {goal} stamps</source>
        <translation>{done} de {goal} carimbos</translation>
    </message>
    <message>
        <source>{reward} at {count}</source>
        <translation>{reward} aos {count}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>{entry} (taken back)</source>
        <translation>{entry} (anulado)</translation>
    </message>
    <message>
        <source>Stamped by mistake</source>
        <translation>Carimbado por engano</translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation>Artigo devolvido</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>Cliente errado</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Taking back needs a manager&apos;s PIN.</source>
        <translation>Anular precisa do PIN de um gerente.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Cartão café</translation>
    </message>
    <message>
        <source>Buy nine, the tenth is free</source>
        <translation>Compre nove, o décimo é grátis</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>um café grátis</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Padaria</translation>
    </message>
    <message>
        <source>Bread card</source>
        <translation>Cartão do pão</translation>
    </message>
    <message>
        <source>Nine loaves, one on the house</source>
        <translation>Compre nove pães, um é oferta</translation>
    </message>
    <message>
        <source>a free loaf</source>
        <translation>um pão grátis</translation>
    </message>
    <message>
        <source>Lunch and snacks</source>
        <translation>Almoços e snacks</translation>
    </message>
    <message>
        <source>Lunch card</source>
        <translation>Cartão almoço</translation>
    </message>
    <message>
        <source>Nine lunches, the tenth is free</source>
        <translation>Nove almoços, o décimo é grátis</translation>
    </message>
    <message>
        <source>a free lunch</source>
        <translation>um almoço grátis</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Cabeleireiro</translation>
    </message>
    <message>
        <source>Haircut card</source>
        <translation>Cartão cabeleireiro</translation>
    </message>
    <message>
        <source>Nine visits, one on the house</source>
        <translation>Nove visitas, uma é oferta</translation>
    </message>
    <message>
        <source>a free haircut</source>
        <translation>um corte grátis</translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation>Lavagem auto</translation>
    </message>
    <message>
        <source>Wash card</source>
        <translation>Cartão lavagem</translation>
    </message>
    <message>
        <source>Five washes, one for free</source>
        <translation>Cinco lavagens, uma grátis</translation>
    </message>
    <message>
        <source>a free wash</source>
        <translation>uma lavagem grátis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Um ponto por cada {amount}</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} de desconto</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s), then {reward}</source>
        <translation>
            <numerusform>Com %n carimbo, {reward}</numerusform>
            <numerusform>Com %n carimbos, {reward}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Scan a card, or type a name, phone or card number</source>
        <translation>Leia um cartão ou escreva nome, telefone ou n.º do cartão</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Ler com câmara</translation>
    </message>
    <message>
        <source>Scan with the camera (F4)</source>
        <translation>Ler com câmara (F4)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
</context>
<context>
    <name>TroubleScene</name>
    <message>
        <source>The shop&apos;s folder</source>
        <translation>Pasta da loja</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Nada foi alterado nem apagado.</translation>
    </message>
    <message>
        <source>This shop is already open</source>
        <translation>Esta loja já está aberta</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Não é possível abrir a loja</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
</context>
<context>
    <name>VouchersCard</name>
    <message>
        <source>Vouchers</source>
        <translation>Vales</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Don&apos;t use</source>
        <translation>Não usar</translation>
    </message>
    <message>
        <source>It can be used {when}.</source>
        <translation>Pode ser usado {when}.</translation>
    </message>
    <message>
        <source>on {least} or more</source>
        <translation>em compras de {least} ou mais</translation>
    </message>
    <message>
        <source>not with other offers</source>
        <translation>não acumulável com outras ofertas</translation>
    </message>
</context>
<context>
    <name>WeekdayRow</name>
    <message>
        <source>None pressed: every day.</source>
        <translation>Nenhum escolhido: todos os dias.</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Porquê?</translation>
    </message>
</context>
<context>
    <name>WhyTexts</name>
    <message numerus="yes">
        <source>%n earned</source>
        <translation>
            <numerusform>%n ganho</numerusform>
            <numerusform>%n ganhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a head start</source>
        <translation>
            <numerusform>%n de bónus inicial</numerusform>
            <numerusform>%n de bónus inicial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the first purchase</source>
        <translation>
            <numerusform>%n pela primeira compra</numerusform>
            <numerusform>%n pela primeira compra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from a reward</source>
        <translation>
            <numerusform>%n recuperado de um prémio</numerusform>
            <numerusform>%n recuperados de um prémio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid for rewards</source>
        <translation>
            <numerusform>%n gasto em prémios</numerusform>
            <numerusform>%n gastos em prémios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid like money</source>
        <translation>
            <numerusform>%n usado como dinheiro</numerusform>
            <numerusform>%n usados como dinheiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n anulado</numerusform>
            <numerusform>%n anulados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>%n devolvido</numerusform>
            <numerusform>%n devolvidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by hand</source>
        <translation>
            <numerusform>%n adicionado manualmente</numerusform>
            <numerusform>%n adicionados manualmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expirado</numerusform>
            <numerusform>%n expirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came with a merge</source>
        <translation>
            <numerusform>%n recebido numa união</numerusform>
            <numerusform>%n recebidos numa união</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off by hand</source>
        <translation>
            <numerusform>%n retirado manualmente</numerusform>
            <numerusform>%n retirados manualmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left with a merge</source>
        <translation>
            <numerusform>%n transferido numa união</numerusform>
            <numerusform>%n transferidos numa união</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was collected yet.</source>
        <translation>Ainda nada foi acumulado.</translation>
    </message>
    <message>
        <source>{lead}: {parts}</source>
        <translation>{lead}: {parts}</translation>
    </message>
    <message>
        <source>{units} owed</source>
        <translation>{units} em dívida</translation>
    </message>
    <message>
        <source>{units} on this card</source>
        <translation>{units} neste cartão</translation>
    </message>
    <message numerus="yes">
        <source>%n became {reward}</source>
        <translation>
            <numerusform>%n deu {reward}</numerusform>
            <numerusform>%n deram {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became {count} × {reward}</source>
        <translation>
            <numerusform>%n deu {count} × {reward}</numerusform>
            <numerusform>%n deram {count} × {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid until {day}</source>
        <translation>
            <numerusform>%n válido até {day}</numerusform>
            <numerusform>%n válidos até {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>promised as “{tagline}”, before the program changed</source>
        <translation>prometido como «{tagline}», antes de o programa mudar</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nível {level}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a visit</source>
        <translation>
            <numerusform>no máximo %n por visita</numerusform>
            <numerusform>no máximo %n por visita</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>com validade até {day}</translation>
    </message>
    <message>
        <source>a visit that earned nothing</source>
        <translation>uma visita sem carimbos nem pontos</translation>
    </message>
    <message>
        <source>a visit that earned nothing: {why}</source>
        <translation>uma visita sem carimbos nem pontos: {why}</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>uma visita</translation>
    </message>
    <message>
        <source>{amount}, one for every {unit}</source>
        <translation>{amount}, um por cada {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artigo</numerusform>
            <numerusform>%n artigos</numerusform>
        </translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>uma compra</translation>
    </message>
    <message>
        <source>{what}; {by}, allowed by {manager}.</source>
        <translation>{what}; {by}, com autorização de {manager}.</translation>
    </message>
    <message>
        <source>{what}; {by}.</source>
        <translation>{what}; {by}.</translation>
    </message>
    <message numerus="yes">
        <source>the card reached %n stamp(s) on {day}</source>
        <translation>
            <numerusform>o cartão chegou a %n carimbo em {day}</numerusform>
            <numerusform>o cartão chegou a %n carimbos em {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>the card was full on {day}</source>
        <translation>o cartão ficou completo em {day}</translation>
    </message>
    <message>
        <source>{reward}: {reason}.</source>
        <translation>{reward}: {reason}.</translation>
    </message>
    <message>
        <source>{reward}: {reason}; valid until {until}.</source>
        <translation>{reward}: {reason}; com validade até {until}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation>{weekday}, {day}, {time}</translation>
    </message>
    <message>
        <source>the card was full: {units} became {reward}</source>
        <translation>o cartão ficou completo: {reward} em troca de {units}</translation>
    </message>
    <message>
        <source>{units} were paid for {reward}</source>
        <translation>{reward} em troca de {units}</translation>
    </message>
    <message>
        <source>{units} paid {money}</source>
        <translation>pagamento de {money} com {units}</translation>
    </message>
    <message>
        <source>{sign}{units} by hand: {reason}</source>
        <translation>{sign}{units} manualmente: {reason}</translation>
    </message>
    <message>
        <source>{what} came with a merge</source>
        <translation>recebido numa união: {what}</translation>
    </message>
    <message>
        <source>{what} left with a merge</source>
        <translation>transferido numa união: {what}</translation>
    </message>
    <message>
        <source>{units}: {how}</source>
        <translation>{units}: {how}</translation>
    </message>
    <message>
        <source>{units}: a head start for a new card</source>
        <translation>{units}: bónus inicial de um novo cartão</translation>
    </message>
    <message>
        <source>{units}: for the first purchase</source>
        <translation>{units}: pela primeira compra</translation>
    </message>
    <message>
        <source>{reward} was used and took {money} off</source>
        <translation>uso de {reward}, com {money} de desconto</translation>
    </message>
    <message>
        <source>{reward} was used</source>
        <translation>uso de {reward}</translation>
    </message>
    <message>
        <source>{what} expired: valid until {day}</source>
        <translation>expirado: {what}, com validade até {day}</translation>
    </message>
    <message>
        <source>{reward}, unused, became {units} again</source>
        <translation>{reward}, por usar, voltou a ser {units}</translation>
    </message>
    <message>
        <source>{reward}, unused, was withdrawn</source>
        <translation>retirada de {reward}, por usar</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>a visita</translation>
    </message>
    <message>
        <source>{what} given back</source>
        <translation>devolução de {what}</translation>
    </message>
    <message>
        <source>{what} taken back</source>
        <translation>anulação de {what}</translation>
    </message>
    <message>
        <source>{text} from the purchase of {day}</source>
        <translation>{text} da compra de {day}</translation>
    </message>
    <message numerus="yes">
        <source>{text}, %n let go</source>
        <translation>
            <numerusform>{text}, %n perdoado</numerusform>
            <numerusform>{text}, %n perdoados</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}: {reason}</source>
        <translation>{text}: {reason}</translation>
    </message>
    <message>
        <source>the other card</source>
        <translation>o outro cartão</translation>
    </message>
    <message numerus="yes">
        <source>{reward}: the card reached %n stamp(s)</source>
        <translation>
            <numerusform>{reward}: o cartão chegou a %n carimbo</numerusform>
            <numerusform>{reward}: o cartão chegou a %n carimbos</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} from “{offer}”: {trigger}</source>
        <translation>{reward} de «{offer}»: {trigger}</translation>
    </message>
    <message>
        <source>“{offer}”, {trigger}, on {day}</source>
        <translation>«{offer}», {trigger}, em {day}</translation>
    </message>
    <message>
        <source>given by {person}</source>
        <translation>oferta de {person}</translation>
    </message>
    <message>
        <source>for the first purchase</source>
        <translation>pela primeira compra</translation>
    </message>
    <message>
        <source>for coming back</source>
        <translation>por voltar</translation>
    </message>
    <message>
        <source>for what was spent</source>
        <translation>pelo valor gasto</translation>
    </message>
    <message>
        <source>for the birthday</source>
        <translation>pelo aniversário</translation>
    </message>
    <message>
        <source>after a long time away</source>
        <translation>após uma longa ausência</translation>
    </message>
    <message>
        <source>for bringing a friend</source>
        <translation>por trazer um amigo</translation>
    </message>
    <message>
        <source>for the next visit</source>
        <translation>para a próxima visita</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>com entrega manual</translation>
    </message>
    <message>
        <source>for a code</source>
        <translation>por um código</translation>
    </message>
    <message>
        <source>with every purchase</source>
        <translation>em cada compra</translation>
    </message>
    <message>
        <source>{text}, at least until {day}</source>
        <translation>{text}, pelo menos até {day}</translation>
    </message>
    <message>
        <source>{text}, counted again on {day}</source>
        <translation>{text}, nova contagem em {day}</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Testar com exemplos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This card is not known here. Find the customer by name or phone number.</source>
        <translation>Este cartão não é conhecido aqui. Procure o cliente por nome ou telefone.</translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another blank card.</source>
        <translation>Este cartão já pertence a um cliente. Use outro cartão em branco.</translation>
    </message>
    <message>
        <source>This card was not made by this shop. Take one of your own blank cards.</source>
        <translation>Este cartão não foi feito por esta loja. Use um dos seus cartões em branco.</translation>
    </message>
    <message>
        <source>This card has ended and cannot be used again. Take another blank card.</source>
        <translation>Este cartão já terminou e não pode voltar a ser usado. Use outro cartão em branco.</translation>
    </message>
    <message>
        <source>This customer is not in the shop&apos;s file any more. Search again.</source>
        <translation>Este cliente já não está no ficheiro da loja. Procure de novo.</translation>
    </message>
    <message>
        <source>The name has {length} letters; {most} fit. Shorten it.</source>
        <translation>O nome tem {length} letras; cabem {most}. Encurte-o.</translation>
    </message>
    <message>
        <source>The note has {length} letters; {most} fit. Shorten it.</source>
        <translation>A nota tem {length} letras; cabem {most}. Encurte-a.</translation>
    </message>
    <message>
        <source>This is not a complete phone number. Compare the digits, or leave it empty.</source>
        <translation>O número de telefone não está completo. Confirme os dígitos ou deixe vazio.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address. Compare it, or leave it empty.</source>
        <translation>O e-mail não está completo. Confirme-o ou deixe vazio.</translation>
    </message>
    <message>
        <source>This day does not exist. Type day and month, for example 24-12.</source>
        <translation>Este dia não existe. Escreva dia e mês, por exemplo 24-12.</translation>
    </message>
    <message>
        <source>Type a name, a phone number or an e-mail address to keep these details with.</source>
        <translation>Escreva um nome, um telefone ou um e-mail para associar estes dados.</translation>
    </message>
    <message>
        <source>The customer has not agreed to this being kept. Ask and tick it, or clear the field.</source>
        <translation>O cliente não consentiu que isto seja guardado. Pergunte e assinale, ou limpe o campo.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>O número tem de estar entre {least} e {most}.</translation>
    </message>
    <message>
        <source>This amount cannot be right. Type it as on the receipt, for example 7.40.</source>
        <translation>Este valor não pode estar certo. Escreva-o como no talão, por exemplo 7,40.</translation>
    </message>
    <message>
        <source>This card was stamped {seconds} ago. Stamp it again?</source>
        <translation>Este cartão foi carimbado há {seconds}. Carimbar de novo?</translation>
    </message>
    <message>
        <source>The shop leaves time between stamps; this card can be stamped again in {wait_seconds}. A manager can allow it now.</source>
        <translation>A loja deixa tempo entre carimbos; este cartão pode ser carimbado daqui a {wait_seconds}. Um gerente pode autorizar já.</translation>
    </message>
    <message>
        <source>This purchase earns nothing. Type the amount, then stamp.</source>
        <translation>Esta compra não dá nada. Escreva o valor e depois carimbe.</translation>
    </message>
    <message>
        <source>This was already booked with other contents. Scan the card and start again.</source>
        <translation>Isto já foi registado com outro conteúdo. Leia o cartão e recomece.</translation>
    </message>
    <message>
        <source>This voucher is not known here. Scan the customer&apos;s card again.</source>
        <translation>Este vale não é conhecido aqui. Leia de novo o cartão do cliente.</translation>
    </message>
    <message>
        <source>This reward was already given on {on} at {at}, on till {till}. It cannot be given twice.</source>
        <translation>Este prémio já foi dado em {on} às {at}, na caixa {till}. Não pode ser dado duas vezes.</translation>
    </message>
    <message>
        <source>This reward was taken back because its stamps were. Scan the card again.</source>
        <translation>Este prémio foi anulado com os seus carimbos. Leia o cartão de novo.</translation>
    </message>
    <message>
        <source>This reward was valid until {on}. It cannot be given any more.</source>
        <translation>Este prémio era válido até {on}. Já não pode ser dado.</translation>
    </message>
    <message>
        <source>This voucher can be used from {on} on. Keep it until then.</source>
        <translation>Este vale pode ser usado a partir de {on}. Guarde-o até lá.</translation>
    </message>
    <message>
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation>O prémio não mudaria nada nesta compra, por isso ficou para depois.</translation>
    </message>
    <message>
        <source>Scan the card, or type the last 4 digits of the phone.</source>
        <translation>Leia o cartão ou escreva os últimos 4 dígitos do telefone.</translation>
    </message>
    <message>
        <source>This card has had all of today: {most} at most. A manager can allow more, with a reason.</source>
        <translation>Este cartão já teve tudo por hoje: no máximo {most}. Um gerente pode autorizar mais, com um motivo.</translation>
    </message>
    <message>
        <source>No offer has this code. Compare it letter by letter.</source>
        <translation>Nenhuma oferta tem este código. Confirme-o letra a letra.</translation>
    </message>
    <message>
        <source>At most {most} points can pay for this purchase; {points} are too many.</source>
        <translation>Nesta compra podem pagar no máximo {most} pontos; {points} são demasiados.</translation>
    </message>
    <message>
        <source>This offer needs a purchase of {least} or more.</source>
        <translation>Esta oferta exige uma compra de {least} ou mais.</translation>
    </message>
    <message>
        <source>These two cannot be used in one purchase. Take one of them out.</source>
        <translation>Estes dois não podem ser usados na mesma compra. Retire um deles.</translation>
    </message>
    <message>
        <source>This offer does not run today.</source>
        <translation>Esta oferta não está em vigor hoje.</translation>
    </message>
    <message>
        <source>This offer is for a higher level than the customer&apos;s.</source>
        <translation>Esta oferta é para um nível superior ao do cliente.</translation>
    </message>
    <message>
        <source>All that there was of this offer has been given.</source>
        <translation>Esta oferta esgotou.</translation>
    </message>
    <message>
        <source>This customer had the offer already.</source>
        <translation>Este cliente já teve esta oferta.</translation>
    </message>
    <message>
        <source>Something better applies by itself, so the voucher was kept for later.</source>
        <translation>Já se aplica algo melhor automaticamente, por isso o vale ficou para depois.</translation>
    </message>
    <message>
        <source>Only a manager can allow this.</source>
        <translation>Só um gerente pode autorizar isto.</translation>
    </message>
    <message>
        <source>No phone number is kept to compare. A manager can allow this.</source>
        <translation>Não há telefone guardado para comparar. Um gerente pode autorizar.</translation>
    </message>
    <message>
        <source>Type the last 4 digits of the customer&apos;s phone.</source>
        <translation>Escreva os últimos 4 dígitos do telefone do cliente.</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card.</source>
        <translation>Leia o cartão do cliente.</translation>
    </message>
    <message>
        <source>This reward costs {cost} points; the customer has {points}.</source>
        <translation>Este prémio custa {cost} pontos; o cliente tem {points}.</translation>
    </message>
    <message>
        <source>There is nothing to undo on this till.</source>
        <translation>Não há nada para anular nesta caixa.</translation>
    </message>
    <message>
        <source>The last stamp is more than a minute old. A manager can take it back in the history.</source>
        <translation>O último carimbo tem mais de um minuto. Um gerente pode anulá-lo no histórico.</translation>
    </message>
    <message>
        <source>This was already taken back. It cannot be taken back twice.</source>
        <translation>Isto já foi anulado. Não pode ser anulado duas vezes.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation>Este registo não pode ser anulado.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Escolha primeiro um motivo.</translation>
    </message>
    <message>
        <source>This program is not in the shop&apos;s file any more.</source>
        <translation>Este programa já não está no ficheiro da loja.</translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation>Dê um nome ao programa.</translation>
    </message>
    <message>
        <source>A full card needs a number from {least} to {most}.</source>
        <translation>Um cartão completo precisa de um número entre {least} e {most}.</translation>
    </message>
    <message>
        <source>Say what customers get, for example: a free coffee.</source>
        <translation>Diga o que os clientes recebem, por exemplo: um café grátis.</translation>
    </message>
    <message>
        <source>Type for which amount a point is given, for example 1.00.</source>
        <translation>Escreva que valor dá um ponto, por exemplo 1,00.</translation>
    </message>
    <message>
        <source>A head start must be smaller than a full card: at most {most}.</source>
        <translation>O bónus inicial tem de ser menor do que um cartão completo: no máximo {most}.</translation>
    </message>
    <message>
        <source>This text is too long; {most} letters fit.</source>
        <translation>Este texto é demasiado longo; cabem {most} letras.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>Esta pessoa já não está na lista.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Escreva o nome da pessoa.</translation>
    </message>
    <message>
        <source>The shop needs an owner. Make someone else owner first.</source>
        <translation>A loja precisa de um proprietário. Nomeie primeiro outra pessoa.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Esse PIN não está certo. Tente de novo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}.</source>
        <translation>Demasiados PIN errados. Tente de novo daqui a {seconds}.</translation>
    </message>
    <message>
        <source>This PIN needs at least {least} digits.</source>
        <translation>Este PIN precisa de pelo menos {least} dígitos.</translation>
    </message>
    <message>
        <source>A PIN has digits only, at most {most} of them.</source>
        <translation>Um PIN tem só dígitos, no máximo {most}.</translation>
    </message>
    <message>
        <source>This needs a manager. Press F9 to switch to a manager.</source>
        <translation>Isto precisa de um gerente. Prima F9 para trocar.</translation>
    </message>
    <message>
        <source>This needs the owner. Press F9 to switch to the owner.</source>
        <translation>Isto precisa do proprietário. Prima F9 para trocar.</translation>
    </message>
    <message>
        <source>Type the name of your shop.</source>
        <translation>Escreva o nome da sua loja.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Este valor não serve aqui.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened. Try a PNG or a JPEG.</source>
        <translation>Este ficheiro não é uma imagem que se possa abrir. Tente PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Crop it to the code and try again.</source>
        <translation>Esta imagem é demasiado grande. Recorte-a pelo código e tente de novo.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Take it closer and with more light.</source>
        <translation>Não há código QR na imagem. Tire-a mais perto e com mais luz.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space, then press again.</source>
        <translation>O disco está cheio, por isso nada foi guardado. Liberte espaço e prima de novo.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Nothing was lost; check the disk.</source>
        <translation>O disco não respondeu como devia. Nada se perdeu; verifique o disco.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose a folder of your own.</source>
        <translation>Não é possível escrever nesta pasta. Escolha uma pasta sua.</translation>
    </message>
    <message>
        <source>This folder is on the network, where a shop&apos;s file can be damaged. Choose a folder on this computer.</source>
        <translation>Esta pasta está na rede, onde o ficheiro da loja se pode danificar. Escolha uma pasta neste computador.</translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which can damage a shop&apos;s file. Choose a folder outside it.</source>
        <translation>Esta pasta é copiada por um serviço na nuvem, que pode danificar o ficheiro da loja. Escolha uma pasta fora dele.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not where it was. Connect the disk it is on, or restore a backup; no new file was made.</source>
        <translation>O ficheiro da loja não está onde estava. Ligue o disco onde se encontra ou reponha uma cópia de segurança; não foi criado nenhum ficheiro novo.</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It was left as it is; open that one.</source>
        <translation>Já existe uma loja nesta pasta. Ficou como estava; abra essa.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It was left as it is; restore the newest good backup.</source>
        <translation>O ficheiro da loja está danificado. Ficou como estava; reponha a cópia boa mais recente.</translation>
    </message>
    <message>
        <source>This file is not a LoyalPOS shop. It was left as it is.</source>
        <translation>Este ficheiro não é uma loja LoyalPOS. Ficou como estava.</translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer LoyalPOS. Install that version; the file was left as it is.</source>
        <translation>O ficheiro da loja foi escrito por um LoyalPOS mais recente. Instale essa versão; o ficheiro ficou como estava.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Close it, then press again.</source>
        <translation>Outro programa está a usar o ficheiro da loja. Feche-o e prima de novo.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed. Check the disk.</source>
        <translation>Não foi possível fazer a cópia de segurança, por isso nada foi alterado. Verifique o disco.</translation>
    </message>
    <message>
        <source>This shop is open in another LoyalPOS window on this computer.</source>
        <translation>Esta loja está aberta noutra janela do LoyalPOS neste computador.</translation>
    </message>
    <message>
        <source>The disk did not confirm this. LoyalPOS looks it up before anything is repeated.</source>
        <translation>O disco não confirmou isto. O LoyalPOS verifica antes de repetir.</translation>
    </message>
    <message>
        <source>The shop is closed. Start LoyalPOS again.</source>
        <translation>A loja está fechada. Inicie de novo o LoyalPOS.</translation>
    </message>
    <message>
        <source>A part of LoyalPOS is too old on this computer. Install LoyalPOS again.</source>
        <translation>Uma parte do LoyalPOS está desatualizada neste computador. Instale de novo o LoyalPOS.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture of the code, or paste one.</source>
        <translation>Câmara não encontrada. Abra uma imagem do código ou cole uma.</translation>
    </message>
    <message>
        <source>The camera does not answer. Another program may be using it.</source>
        <translation>A câmara não responde. Pode estar a ser usada por outro programa.</translation>
    </message>
    <message>
        <source>This could not be printed or saved. Check the printer or the folder.</source>
        <translation>Não foi possível imprimir ou guardar. Verifique a impressora ou a pasta.</translation>
    </message>
    <message>
        <source>Something went wrong inside LoyalPOS. Nothing that was booked is lost. Please press again; the details are in the log.</source>
        <translation>Algo correu mal no LoyalPOS. Nada do que foi registado se perdeu. Prima de novo; os detalhes estão no registo de erros.</translation>
    </message>
    <message>
        <source>Choose what came back.</source>
        <translation>Escolha o que foi devolvido.</translation>
    </message>
    <message>
        <source>At most {most} of this sale can still come back.</source>
        <translation>Desta venda ainda se pode devolver no máximo {most}.</translation>
    </message>
    <message>
        <source>A correction is at least 1 and at most {most}, more or less.</source>
        <translation>Uma correção vai de 1 a {most}, para mais ou para menos.</translation>
    </message>
    <message>
        <source>The customer has {most}; more than that cannot be taken off.</source>
        <translation>O cliente tem {most}; não se pode retirar mais do que isso.</translation>
    </message>
    <message>
        <source>This merge could be undone until {until}. Now it stays as it is.</source>
        <translation>Esta união podia ser anulada até {until}. Agora fica como está.</translation>
    </message>
    <message>
        <source>These two are one customer already. Choose another one.</source>
        <translation>Estes dois já são um só cliente. Escolha outro.</translation>
    </message>
    <message>
        <source>One of the two was merged with somebody before. Search again.</source>
        <translation>Um dos dois já foi unido a alguém. Procure de novo.</translation>
    </message>
    <message>
        <source>This merge is not in the shop&apos;s file any more.</source>
        <translation>Esta união já não está no ficheiro da loja.</translation>
    </message>
    <message>
        <source>This merge was undone before.</source>
        <translation>Esta união já foi anulada.</translation>
    </message>
    <message>
        <source>This customer was merged again since. Undo that merge first.</source>
        <translation>Este cliente foi entretanto unido outra vez. Anule primeiro essa união.</translation>
    </message>
    <message>
        <source>Both have the same phone number, e-mail address or card. A friend is somebody else.</source>
        <translation>Ambos têm o mesmo telefone, e-mail ou cartão. Um amigo é outra pessoa.</translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as a month allows.</source>
        <translation>Este cliente já foi premiado por tantos amigos quantos um mês permite.</translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as the shop allows in all.</source>
        <translation>Este cliente já foi premiado por tantos amigos quantos a loja permite no total.</translation>
    </message>
    <message>
        <source>Choose one of the levels, and a last day from {first} to {last}.</source>
        <translation>Escolha um dos níveis e um último dia de {first} a {last}.</translation>
    </message>
    <message>
        <source>With the head start this would be a reward before anything is bought: at most {most}.</source>
        <translation>Com o bónus inicial haveria um prémio antes de qualquer compra: no máximo {most}.</translation>
    </message>
    <message>
        <source>A reward on the way stands before the full card: from {least} to {most}.</source>
        <translation>Um prémio pelo caminho fica antes do cartão completo: de {least} a {most}.</translation>
    </message>
    <message>
        <source>There are two rewards at {at}. Choose another place for one of them.</source>
        <translation>Há dois prémios aos {at}. Escolha outro lugar para um deles.</translation>
    </message>
    <message>
        <source>A point cannot pay more than what is spent for it: at most {most}.</source>
        <translation>Um ponto não pode valer mais do que se gasta por ele: no máximo {most}.</translation>
    </message>
    <message>
        <source>Type which part of a purchase points may pay: from {least} to {most} %.</source>
        <translation>Escreva que parte de uma compra se pode pagar com pontos: de {least} a {most} %.</translation>
    </message>
    <message>
        <source>Type after how many months: from {least} to {most}.</source>
        <translation>Escreva após quantos meses: de {least} a {most}.</translation>
    </message>
    <message>
        <source>Type for how many days rewards can still be used: from {least} to {most}.</source>
        <translation>Escreva durante quantos dias os prémios ainda se podem usar: de {least} a {most}.</translation>
    </message>
    <message>
        <source>{category} cannot count and not count at once.</source>
        <translation>{category} não pode contar e não contar ao mesmo tempo.</translation>
    </message>
    <message>
        <source>This least purchase cannot be right. Type an amount, or leave it empty.</source>
        <translation>Esta compra mínima não pode estar certa. Escreva um valor ou deixe vazio.</translation>
    </message>
    <message>
        <source>Type how many times as much: more than {above}, at most {most}.</source>
        <translation>Escreva por quanto multiplicar: mais de {above}, no máximo {most}.</translation>
    </message>
    <message>
        <source>With less than 1 a visit would never earn anything.</source>
        <translation>Com menos de 1, uma visita nunca renderia nada.</translation>
    </message>
    <message>
        <source>This limit must be from {least} to {most}; with nothing there is no limit.</source>
        <translation>Este limite tem de estar entre {least} e {most}; vazio é sem limite.</translation>
    </message>
    <message>
        <source>Type a percentage from {least} to {most}.</source>
        <translation>Escreva uma percentagem de {least} a {most}.</translation>
    </message>
    <message>
        <source>Type how many are bought for a free one: from {least} to {most}.</source>
        <translation>Escreva quantos se compram para um grátis: de {least} a {most}.</translation>
    </message>
    <message>
        <source>This cost cannot be right. Type what the reward costs you, or leave it empty.</source>
        <translation>Este custo não pode estar certo. Escreva quanto lhe custa o prémio ou deixe vazio.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first one, {first}.</source>
        <translation>O último dia, {last}, é antes do primeiro, {first}.</translation>
    </message>
    <message>
        <source>This promotion is not in the shop&apos;s file any more.</source>
        <translation>Esta promoção já não está no ficheiro da loja.</translation>
    </message>
    <message>
        <source>Give the promotion a name.</source>
        <translation>Dê um nome à promoção.</translation>
    </message>
    <message>
        <source>None of these days comes between {first} and {last}.</source>
        <translation>Nenhum destes dias fica entre {first} e {last}.</translation>
    </message>
    <message>
        <source>Choose days from Monday to Sunday.</source>
        <translation>Escolha dias de segunda-feira a domingo.</translation>
    </message>
    <message>
        <source>This time is no part of a day. Type it from 00:00 to 24:00.</source>
        <translation>Esta hora não existe. Escreva-a entre 00:00 e 24:00.</translation>
    </message>
    <message>
        <source>The end must be after the beginning, on the same day.</source>
        <translation>O fim tem de ser depois do início, no mesmo dia.</translation>
    </message>
    <message>
        <source>This offer is not in the shop&apos;s file any more.</source>
        <translation>Esta oferta já não está no ficheiro da loja.</translation>
    </message>
    <message>
        <source>Give the offer a name.</source>
        <translation>Dê um nome à oferta.</translation>
    </message>
    <message>
        <source>A gift makes no sale cheaper. Choose when customers get it, or another reward.</source>
        <translation>Um brinde não torna a venda mais barata. Escolha quando os clientes o recebem, ou outro prémio.</translation>
    </message>
    <message>
        <source>Type the code that customers say, at most {most} letters.</source>
        <translation>Escreva o código que os clientes dizem, no máximo {most} letras.</translation>
    </message>
    <message>
        <source>This code is too long; {most} letters can be typed quickly.</source>
        <translation>Este código é demasiado longo; {most} letras escrevem-se depressa.</translation>
    </message>
    <message>
        <source>“{name}” has this code in the same days. Type another one, or change the days.</source>
        <translation>“{name}” tem este código nos mesmos dias. Escreva outro ou mude os dias.</translation>
    </message>
    <message>
        <source>Only an offer with a code has one. Clear the code.</source>
        <translation>Só uma oferta por código tem um. Apague o código.</translation>
    </message>
    <message>
        <source>Type after how much the offer is given; it must be more than nothing.</source>
        <translation>Escreva após quanto se dá a oferta; tem de ser mais do que zero.</translation>
    </message>
    <message>
        <source>Type within how many days: from {least} to {most}.</source>
        <translation>Escreva em quantos dias: de {least} a {most}.</translation>
    </message>
    <message>
        <source>A voucher can be valid for at most {most} days; with nothing it has no end.</source>
        <translation>Um vale pode ser válido no máximo {most} dias; vazio é sem fim.</translation>
    </message>
    <message>
        <source>This must be from {least} to {most}, and not more than there are in all.</source>
        <translation>Tem de estar entre {least} e {most}, e não ser mais do que há no total.</translation>
    </message>
    <message>
        <source>There is no such level.</source>
        <translation>Este nível não existe.</translation>
    </message>
    <message>
        <source>{amount} off is more than the least purchase of {minimum}.</source>
        <translation>{amount} de desconto é mais do que a compra mínima de {minimum}.</translation>
    </message>
    <message>
        <source>{amount} off is more than the {spend} that have to be spent for it.</source>
        <translation>{amount} de desconto é mais do que os {spend} que é preciso gastar.</translation>
    </message>
    <message>
        <source>There can be from {least} to {most} levels.</source>
        <translation>Pode haver de {least} a {most} níveis.</translation>
    </message>
    <message>
        <source>Give the level a name of at most {most} letters.</source>
        <translation>Dê ao nível um nome com {most} letras no máximo.</translation>
    </message>
    <message>
        <source>A level must need more than the one below it.</source>
        <translation>Um nível tem de exigir mais do que o nível abaixo.</translation>
    </message>
    <message>
        <source>A level can give from {least} to {most} here.</source>
        <translation>Aqui um nível pode dar de {least} a {most}.</translation>
    </message>
    <message>
        <source>Type within how many months: from {least} to {most}.</source>
        <translation>Escreva em quantos meses: de {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Close this first, then scan again.</source>
        <translation>Feche isto primeiro e leia de novo.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Aceitar</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take back or return “{entry}”</source>
        <translation>Anular ou devolver «{entry}»</translation>
    </message>
</context>
<context>
    <name>_SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>A guardar…</translation>
    </message>
</context>
</TS>
