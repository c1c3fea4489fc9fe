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
        <source>Running since {day}</source>
        <translation>Ativo desde {day}</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Há alterações por guardar</translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave the program as it was.</source>
        <translation>Continue a editar, ou descarte-as e deixe o programa como estava.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>O que isto significa</translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation>Clientes com carimbos mantêm o cartão antigo até o completar.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>{program} is saved.</source>
        <translation>{program}: guardado.</translation>
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
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
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
    <message>
        <source>Take back “{entry}”?</source>
        <translation>Anular «{entry}»?</translation>
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
        <source>Price</source>
        <translation>Preço</translation>
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
        <source>Tap them at the counter to remember what was bought. They are optional.</source>
        <translation>Toque neles ao balcão para lembrar o que foi comprado. São opcionais.</translation>
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
    <message>
        <source>New program</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Ainda não há programa</translation>
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
        <source>Taken back for {name}. {state}</source>
        <translation>Anulado para {name}. {state}</translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation>{reward} entregue a {name}.</translation>
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
    <name>PointsFields</name>
    <message>
        <source>One point for every</source>
        <translation>Um ponto por cada</translation>
    </message>
    <message>
        <source>Points for the reward</source>
        <translation>Pontos para o prémio</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Bónus para novos clientes</translation>
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
        <source>By the amount spent</source>
        <translation>Pelo valor gasto</translation>
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
        <source>a free coffee</source>
        <translation>um café grátis</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Prémio, por palavras suas</translation>
    </message>
    <message>
        <source>A free item</source>
        <translation>Um artigo grátis</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Um valor de desconto</translation>
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
        <source>A point for every {amount}; %n point(s) get {reward}</source>
        <translation>
            <numerusform>Um ponto por cada {amount}; %n ponto dá {reward}</numerusform>
            <numerusform>Um ponto por cada {amount}; %n pontos dão {reward}</numerusform>
        </translation>
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
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Passo {number} de {count}</translation>
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
        <source>This is more than a minute old. A manager can take it back.</source>
        <translation>Já passou mais de um minuto. Um gerente pode anular.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Pedir a um gerente</translation>
    </message>
    <message>
        <source>{forecast} Why is “{act}” taken back?</source>
        <translation>{forecast} Porquê anular «{act}»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
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
        <source>Within this time a stamp needs a manager.</source>
        <translation>Dentro deste tempo, um carimbo precisa de um gerente.</translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation>O trabalho fica como está. Só serve se a equipa tiver PIN.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automaticamente</translation>
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
        <source>A manager can take entries back: press F9 to switch.</source>
        <translation>Um gerente pode anular: prima F9 para trocar.</translation>
    </message>
    <message>
        <source>Takes back {units}.</source>
        <translation>Retira {units}.</translation>
    </message>
    <message>
        <source>The customer gets {reward} back.</source>
        <translation>O cliente recupera {reward}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) become stamps again.</source>
        <translation>
            <numerusform>%n prémio por usar volta a ser carimbos.</numerusform>
            <numerusform>%n prémios por usar voltam a ser carimbos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) will be owed.</source>
        <translation>
            <numerusform>O cliente ficará a dever %n carimbo.</numerusform>
            <numerusform>O cliente ficará a dever %n carimbos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation>Comece pelo que melhor serve. Tudo pode ser alterado.</translation>
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
    <message numerus="yes">
        <source>%n more under Open</source>
        <translation>
            <numerusform>Mais %n em Abrir</numerusform>
            <numerusform>Mais %n em Abrir</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
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
        <source>This reward was already given at {at} on till {till}. It cannot be given twice.</source>
        <translation>Este prémio já foi dado às {at} na caixa {till}. Não pode ser dado duas vezes.</translation>
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
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation>O prémio não mudaria nada nesta compra, por isso ficou para depois.</translation>
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
        <source>Take back “{entry}”</source>
        <translation>Anular «{entry}»</translation>
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
