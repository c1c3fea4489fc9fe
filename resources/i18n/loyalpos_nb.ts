<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutCategory</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>A loyalty till that works offline, on a file of your own.</source>
        <translation>Kundekort i kassen som virker uten nett, i en fil som er din egen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>LoyalPOS: Apache License 2.0</source>
        <translation>LoyalPOS: Apache License 2.0</translation>
    </message>
    <message>
        <source>The parts made by others</source>
        <translation>Deler laget av andre</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lisenstekst</translation>
    </message>
    <message>
        <source>{file} is missing from this installation.</source>
        <translation>{file} mangler i denne installasjonen.</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (angret)</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Angre: {act}</translation>
    </message>
    <message>
        <source>Take back: {act}, {when}</source>
        <translation>Angre: {act}, {when}</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Press again: it is looked up first, so nothing is booked twice.</source>
        <translation>Trykk igjen: Kassen sjekker først, så ingenting føres to ganger.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Ikke bekreftet ennå</translation>
    </message>
    <message>
        <source>Press again when it is put right; nothing is booked twice.</source>
        <translation>Trykk igjen når det er i orden; ingenting føres to ganger.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Ikke ført</translation>
    </message>
</context>
<context>
    <name>ActsPair</name>
    <message>
        <source>The shop has no program yet. Make one under Programs.</source>
        <translation>Butikken har ikke noe program ennå. Lag et under Programmer.</translation>
    </message>
    <message>
        <source>No reward is ready.</source>
        <translation>Ingen belønning er klar.</translation>
    </message>
    <message numerus="yes">
        <source>Stamp and use %n voucher(s)</source>
        <translation>
            <numerusform>Stemple med %n verdikupong</numerusform>
            <numerusform>Stemple med %n verdikuponger</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it, stamp this purchase</source>
        <translation>Spar den, stemple nå</translation>
    </message>
    <message>
        <source>Book the points</source>
        <translation>Før poengene</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Stemple kortet</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Gi belønningen</translation>
    </message>
    <message>
        <source>Give {reward}</source>
        <translation>Gi {reward}</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Withdraw and clear</source>
        <translation>Trekk tilbake og slett</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La det være</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Withdraw and clear the details?</source>
        <translation>Trekke tilbake og slette opplysningene?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, language, birthday and note are removed. The card goes on without a name; stamps and rewards stay.</source>
        <translation>Navn, telefon, e-post, språk, bursdag og notat slettes. Kortet brukes videre uten navn; stempler og belønninger beholdes.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Ikke samtykket</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Trukket tilbake {day}</translation>
    </message>
    <message>
        <source>Agreed on {day}, asked by {person}</source>
        <translation>Samtykket {day}, spurt av {person}</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount, for example {example}.</source>
        <translation>Skriv et beløp, for eksempel {example}.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Leave it</source>
        <translation>La det være</translation>
    </message>
</context>
<context>
    <name>BirthdayField</name>
    <message>
        <source>day and month</source>
        <translation>dag og måned</translation>
    </message>
</context>
<context>
    <name>BlankCards</name>
    <message>
        <source>Print blank cards</source>
        <translation>Skriv ut blanke kort</translation>
    </message>
    <message>
        <source>Print outlines to test</source>
        <translation>Skriv ut prøveomriss</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Kort for</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Flytt mot høyre</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt nedover</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s)</source>
        <translation>
            <numerusform>{name}: %n kort</numerusform>
            <numerusform>{name}: %n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>Antall kort</translation>
    </message>
    <message>
        <source>First free place</source>
        <translation>Første ledige plass</translation>
    </message>
    <message>
        <source>Cut or break them apart and keep them at the till. A card belongs to nobody until it is handed out.</source>
        <translation>Klipp eller bryt dem fra hverandre og ha dem ved kassen. Et kort tilhører ingen før det gis ut.</translation>
    </message>
    <message>
        <source>If everything lands beside its place, print the outlines on plain paper, hold them against a sheet, and move the print by what is missing.</source>
        <translation>Treffer ikke utskriften? Skriv ut omrissene på vanlig papir, hold dem mot et ark, og flytt utskriften så mye som mangler.</translation>
    </message>
    <message>
        <source>blank-cards</source>
        <translation>blanke-kort</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Done. The cards can be handed out at once.</source>
        <translation>Ferdig. Kortene kan gis ut med en gang.</translation>
    </message>
</context>
<context>
    <name>BroughtBy</name>
    <message>
        <source>Brought by</source>
        <translation>Tatt med av</translation>
    </message>
    <message>
        <source>Scan their card, or type the name</source>
        <translation>Skann kortet til den som tok med kunden, eller skriv navnet</translation>
    </message>
    <message>
        <source>Nobody brought this customer</source>
        <translation>Ingen har tatt med denne kunden</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kort uten navn</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Skann med kamera</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se igjen</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Åpne et bilde</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Ser etter en kode</translation>
    </message>
    <message>
        <source>Hold the card in the frame, or drop a picture of it here.</source>
        <translation>Hold kortet i rammen, eller slipp et bilde av det her.</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Det er ikke noe bilde å lime inn</translation>
    </message>
    <message>
        <source>Copy a picture of the code first, then paste it here.</source>
        <translation>Kopier et bilde av koden først, og lim det inn her.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leser bildet</translation>
    </message>
    <message>
        <source>Code found</source>
        <translation>Fant en kode</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Ikke noe kamera</translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation>Ingen kode ble lest</translation>
    </message>
    <message>
        <source>The camera rests</source>
        <translation>Kameraet hviler</translation>
    </message>
    <message>
        <source>No code came for a minute, so it was switched off. Nothing was recorded.</source>
        <translation>Det kom ingen kode på et minutt, så kameraet ble slått av. Ingenting ble tatt opp.</translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>already collects with this card.</source>
        <translation>samler allerede med dette kortet.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Åpne det kortet</translation>
    </message>
    <message>
        <source>Scan another blank card</source>
        <translation>Skann et annet blankt kort</translation>
    </message>
    <message>
        <source>Hold its code before the scanner. It opens nobody yet.</source>
        <translation>Hold koden foran skanneren. Kortet tilhører ingen ennå.</translation>
    </message>
    <message>
        <source>Scan a blank card now</source>
        <translation>Skann et blankt kort nå</translation>
    </message>
    <message>
        <source>Card {code} is taken</source>
        <translation>Kort {code} er valgt</translation>
    </message>
    <message>
        <source>Hand it over when the customer is saved.</source>
        <translation>Gi det til kunden når du har lagret.</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Card of {shop}, number {code}</source>
        <translation>Kort fra {shop}, nummer {code}</translation>
    </message>
</context>
<context>
    <name>CardHandout</name>
    <message>
        <source>Print card</source>
        <translation>Skriv ut kort</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Lagre som bilde</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>En annen skriver …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>Det nye kortet</translation>
    </message>
    <message>
        <source>The card for {name}</source>
        <translation>Kortet til {name}</translation>
    </message>
    <message>
        <source>Print, save or photograph it now. The code is only on this card: LoyalPOS does not keep it, so printing later means a new card.</source>
        <translation>Skriv ut, lagre eller ta bilde av det nå. Koden finnes bare på dette kortet: LoyalPOS tar ikke vare på den, så en senere utskrift blir et nytt kort.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bilde (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card is on its way to the printer.</source>
        <translation>Kortet er på vei til skriveren.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the card instead, or let the customer photograph it.</source>
        <translation>Ingen skriver er satt opp på denne maskinen. Lagre kortet i stedet, eller la kunden ta bilde av det.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Replace card</source>
        <translation>Erstatt kort</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Legg til kort</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Lag et nytt kort</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Sperr kort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nytt kort</translation>
    </message>
    <message>
        <source>Replace the card?</source>
        <translation>Erstatte kortet?</translation>
    </message>
    <message>
        <source>The old card stops working at once; stamps and rewards stay with the customer. Make a new card, or scan a blank one.</source>
        <translation>Det gamle kortet slutter å virke med en gang; kunden beholder stempler og belønninger. Lag et nytt kort, eller skann et blankt.</translation>
    </message>
    <message>
        <source>A further card</source>
        <translation>Et kort til</translation>
    </message>
    <message>
        <source>It collects for the same customer, for example for the partner. Make a new card, or scan a blank one.</source>
        <translation>Det samler for samme kunde, for eksempel til samboeren. Lag et nytt kort, eller skann et blankt.</translation>
    </message>
    <message>
        <source>Block card {code}?</source>
        <translation>Sperre kort {code}?</translation>
    </message>
    <message>
        <source>It opens nobody any more, and cannot be unblocked. Stamps and rewards stay.</source>
        <translation>Det kan ikke brukes mer, og sperringen kan ikke oppheves. Stempler og belønninger beholdes.</translation>
    </message>
    <message>
        <source>The new card works from now on.</source>
        <translation>Det nye kortet gjelder fra nå av.</translation>
    </message>
    <message>
        <source>The card is blocked.</source>
        <translation>Kortet er sperret.</translation>
    </message>
    <message>
        <source>Block card {code}</source>
        <translation>Sperr kort {code}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Sperret</translation>
    </message>
</context>
<context>
    <name>CardsCategory</name>
    <message>
        <source>Cards and printing</source>
        <translation>Kort og utskrift</translation>
    </message>
    <message>
        <source>Every new customer can get a card that is printed on the spot. Or keep a stack of printed cards that belong to nobody yet: scan one while registering.</source>
        <translation>Hver ny kunde kan få et kort som skrives ut med en gang. Eller ha en bunke trykte kort som ingen eier ennå: skann ett når du registrerer.</translation>
    </message>
    <message>
        <source>Print blank cards</source>
        <translation>Skriv ut blanke kort</translation>
    </message>
    <message>
        <source>On label sheets or card sheets, each with a code of its own.</source>
        <translation>På etikettark eller kortark, hvert med sin egen kode.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>All items</source>
        <translation>Alle varer</translation>
    </message>
    <message>
        <source>Only some categories</source>
        <translation>Bare noen kategorier</translation>
    </message>
    <message>
        <source>All but some categories</source>
        <translation>Alle unntatt noen kategorier</translation>
    </message>
    <message>
        <source>Which items count</source>
        <translation>Varer som teller</translation>
    </message>
    <message>
        <source>Tick at least one category.</source>
        <translation>Velg minst én kategori.</translation>
    </message>
    <message>
        <source>No item has a category yet. Give them one in the settings, under Items.</source>
        <translation>Ingen vare har en kategori ennå. Gi dem en i innstillingene, under Varer.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Programs</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation>Start med det som passer best. Alt kan endres.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Type the code of an offer</source>
        <translation>Skriv koden til et tilbud</translation>
    </message>
    <message>
        <source>Code of the offer</source>
        <translation>Tilbudskode</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Bruk koden</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Kode {code}</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-kode med {text}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May keep these details for the loyalty card</source>
        <translation>Butikken kan lagre disse opplysningene for kundekortet</translation>
    </message>
    <message>
        <source>May send offers, at most twice a month</source>
        <translation>Butikken kan sende tilbud, høyst to ganger i måneden</translation>
    </message>
    <message>
        <source>May choose offers by what was bought before</source>
        <translation>Butikken kan velge tilbud ut fra tidligere kjøp</translation>
    </message>
    <message>
        <source>May keep the birthday for a birthday treat</source>
        <translation>Butikken kan lagre bursdagen for å gi en bursdagsgave</translation>
    </message>
    <message>
        <source>Needed to join. Shown text, date and staff are recorded.</source>
        <translation>Må til for å bli med. Tekst, dato og ansatt lagres.</translation>
    </message>
    <message>
        <source>A choice of its own; can be withdrawn at any time.</source>
        <translation>Et eget valg; kan trekkes tilbake når som helst.</translation>
    </message>
    <message>
        <source>Details kept</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Personlige tilbud</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Bursdag</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>Correct a balance</source>
        <translation>Rett en saldo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Velg en årsak</translation>
    </message>
    <message>
        <source>Add {units}</source>
        <translation>Legg til {units}</translation>
    </message>
    <message>
        <source>Take {units} off</source>
        <translation>Trekk fra {units}</translation>
    </message>
    <message>
        <source>Choose how many.</source>
        <translation>Velg hvor mange.</translation>
    </message>
    <message>
        <source>Now {before}. The card becomes full.</source>
        <translation>Nå {before}. Kortet blir fullt.</translation>
    </message>
    <message>
        <source>Now {before}. What is missing comes from unused rewards.</source>
        <translation>Nå {before}. Det som mangler, tas fra ubrukte belønninger.</translation>
    </message>
    <message>
        <source>Now {before}. Afterwards {after}.</source>
        <translation>Nå {before}. Etterpå {after}.</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>stempler</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poeng</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Type a whole number, for example 10.</source>
        <translation>Skriv et helt tall, for eksempel 10.</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open the customer&apos;s details</source>
        <translation>Åpne opplysningene om kunden</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>New customer</source>
        <translation>Ny kunde</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Fant ingen</translation>
    </message>
    <message>
        <source>Try fewer letters, the last digits of the phone, or the card number.</source>
        <translation>Prøv færre bokstaver, siste sifre i telefonnummeret eller kortnummeret.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ingen kunder ennå</translation>
    </message>
    <message>
        <source>Everybody who gets a card stands here.</source>
        <translation>Alle som får et kort, står her.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · sorted by last visit</source>
        <translation>
            <numerusform>%Ln kunde · sortert etter siste besøk</numerusform>
            <numerusform>%Ln kunder · sortert etter siste besøk</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} · type more to find others</source>
        <translation>De {count} beste · skriv mer for å finne andre</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln customer(s)</source>
        <translation>
            <numerusform>{count} av %Ln kunde</numerusform>
            <numerusform>{count} av %Ln kunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Siste besøk</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kort uten navn</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message numerus="yes">
        <source>{card}, %n reward(s) ready</source>
        <translation>
            <numerusform>{card}, %n belønning klar</numerusform>
            <numerusform>{card}, %n belønninger klare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone, e-mail, card number or note</source>
        <translation>Navn, telefon, e-post, kortnummer eller notat</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kunde</translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Everything the till knows is in one file on this computer.</source>
        <translation>Alt kassen vet, ligger i én fil på denne maskinen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Siste kontroll</translation>
    </message>
    <message>
        <source>When the shop was opened: the newest entries are intact</source>
        <translation>Da butikken ble åpnet: De nyeste postene er hele</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Kontroller filen</translation>
    </message>
    <message>
        <source>A check reads every entry; the till waits for it.</source>
        <translation>Kontrollen leser hver post; kassen venter så lenge.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}</source>
        <translation>
            <numerusform>%n sikkerhetskopi, {size}</numerusform>
            <numerusform>%n sikkerhetskopier, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Copy the folder now and then, when the till is closed.</source>
        <translation>Ingen ennå. Kopier mappen nå og da, når kassen er lukket.</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>I dag kl. {time}</translation>
    </message>
    <message>
        <source>Every entry is as it was booked, and all sums agree with them.</source>
        <translation>Hver post er slik den ble ført, og alle summer stemmer.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Filen er i orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the entries they are made of.</source>
        <translation>
            <numerusform>%n sum stemmer ikke med postene den er laget av.</numerusform>
            <numerusform>%n summer stemmer ikke med postene de er laget av.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are intact.</source>
        <translation>Postene er hele.</translation>
    </message>
    <message>
        <source>Add up again</source>
        <translation>Summer på nytt</translation>
    </message>
    <message>
        <source>Close the till, keep this file aside, and restore the newest good backup.</source>
        <translation>Lukk kassen, legg denne filen til side, og hent tilbake den nyeste gode sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The file is not as it was booked.</source>
        <translation>Filen er ikke slik den ble ført.</translation>
    </message>
</context>
<context>
    <name>DatesRow</name>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>med en gang</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ingen slutt</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Stopp nå</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>Start igjen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Starter {day}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I bruk</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type day, month and year, for example {example}.</source>
        <translation>Skriv dag, måned og år, for eksempel {example}.</translation>
    </message>
</context>
<context>
    <name>DayTexts</name>
    <message>
        <source>from {first} to {last}</source>
        <translation>fra {first} til {last}</translation>
    </message>
    <message>
        <source>on {days} and {last}</source>
        <translation>hver {days} og {last}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>til kl. {end}</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>fra kl. {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>kl. {begin} til {end}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>den {day}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>til {last}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>fra {first}</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>hver mandag</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>hver tirsdag</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>hver onsdag</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>hver torsdag</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>hver fredag</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>hver lørdag</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>hver søndag</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>To the counter</source>
        <translation>Til kassen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ingen valgt</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see everything here.</source>
        <translation>Velg en kunde til venstre for å se alt her.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Birthday (optional)</source>
        <translation>Bursdag (valgfritt)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-post (valgfritt)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Usual order (optional)</source>
        <translation>Vanlig bestilling (valgfritt)</translation>
    </message>
    <message>
        <source>oat milk, no sugar</source>
        <translation>havremelk, uten sukker</translation>
    </message>
</context>
<context>
    <name>DigitsEntry</name>
    <message>
        <source>Check</source>
        <translation>Sjekk</translation>
    </message>
    <message>
        <source>Check the digits</source>
        <translation>Sjekk sifrene</translation>
    </message>
    <message numerus="yes">
        <source>Type %n digit(s).</source>
        <translation>
            <numerusform>Skriv %n siffer.</numerusform>
            <numerusform>Skriv %n sifre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>{shop} is ready</source>
        <translation>{shop}: alt er klart</translation>
    </message>
    <message>
        <source>Press F3 at the counter to give the first customer a card.</source>
        <translation>Trykk F3 i kassen for å gi den første kunden et kort.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Åpne butikken</translation>
    </message>
    <message>
        <source>{owner}, with a PIN</source>
        <translation>{owner}, med PIN</translation>
    </message>
    <message>
        <source>{owner}, no PIN</source>
        <translation>{owner}, uten PIN</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>Første program</translation>
    </message>
    <message>
        <source>Country, money, language</source>
        <translation>Land, valuta, språk</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
</context>
<context>
    <name>EarningFields</name>
    <message>
        <source>each item</source>
        <translation>hver vare</translation>
    </message>
    <message>
        <source>each visit</source>
        <translation>hvert besøk</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>beløpet</translation>
    </message>
    <message>
        <source>What earns</source>
        <translation>Hva som gir stempler eller poeng</translation>
    </message>
    <message>
        <source>One for every amount of</source>
        <translation>Ett per beløp på</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>Minstekjøp</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>Ganges med</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>At most in a visit</source>
        <translation>Høyst per besøk</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Høyst per dag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Extra with the first purchase</source>
        <translation>Ekstra ved første kjøp</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Limits and bonus</source>
        <translation>Grenser og bonus</translation>
    </message>
    <message>
        <source>all purchases</source>
        <translation>alle kjøp</translation>
    </message>
</context>
<context>
    <name>EarningTexts</name>
    <message>
        <source>{name} is {level} now.</source>
        <translation>{name} er nå {level}.</translation>
    </message>
    <message>
        <source>No more on {program} today: {why}.</source>
        <translation>Ikke mer på {program} i dag: {why}.</translation>
    </message>
    <message>
        <source>No stamp on {program}: {why}.</source>
        <translation>Ikke noe stempel på {program}: {why}.</translation>
    </message>
    <message>
        <source>No points on {program}: {why}.</source>
        <translation>Ingen poeng på {program}: {why}.</translation>
    </message>
    <message>
        <source>Nothing was stamped: {why}.</source>
        <translation>Ingenting ble stemplet: {why}.</translation>
    </message>
    <message>
        <source>nothing that was bought counts for it</source>
        <translation>ingenting av det som ble kjøpt, teller med</translation>
    </message>
    <message>
        <source>what is free earns nothing</source>
        <translation>det som er gratis, gir ingenting</translation>
    </message>
    <message>
        <source>it goes by the amount, and none was typed</source>
        <translation>det regnes av beløpet, og det ble ikke skrevet</translation>
    </message>
    <message>
        <source>{base} is below the minimum of {least}</source>
        <translation>{base} er under minstekjøpet på {least}</translation>
    </message>
    <message>
        <source>{base} is not enough; one is given for {unit}</source>
        <translation>{base} er ikke nok; det gis ett per {unit}</translation>
    </message>
    <message>
        <source>it comes to less than a whole one</source>
        <translation>det blir mindre enn ett helt</translation>
    </message>
    <message numerus="yes">
        <source>%n a day at most</source>
        <translation>
            <numerusform>høyst %n per dag</numerusform>
            <numerusform>høyst %n per dag</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended on {day}</source>
        <translation>det ble avsluttet {day}</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>det er avsluttet</translation>
    </message>
    <message>
        <source>To pay: {due}.</source>
        <translation>Å betale: {due}.</translation>
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
        <translation>Lagre endringer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Bursdag</translation>
    </message>
    <message>
        <source>Note, for example the usual order</source>
        <translation>Notat, for eksempel vanlig bestilling</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Endre opplysningene</translation>
    </message>
    <message>
        <source>has the same phone number and is already a customer.</source>
        <translation>har samme telefonnummer og er allerede kunde.</translation>
    </message>
    <message>
        <source>has the same e-mail address and is already a customer.</source>
        <translation>har samme e-postadresse og er allerede kunde.</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Et kort uten navn</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Åpne den</translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation>Opplysningene er lagret.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Ended on {day}</source>
        <translation>Avsluttet {day}</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>I bruk siden {day}</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nytt program</translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation>Kunder med stempler beholder det gamle kortet til det er fullt.</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Programs</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Lagre endringer</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Rediger videre</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Forkast dem</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} er lagret.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Det er endringer som ikke er lagret</translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave everything as it was.</source>
        <translation>Rediger videre, eller forkast dem og la alt være som det var.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Hva dette betyr</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>Noe stemmer ikke ennå</translation>
    </message>
</context>
<context>
    <name>ExpiryFields</name>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>Each purchase for itself</source>
        <translation>Hvert kjøp for seg</translation>
    </message>
    <message>
        <source>All of it, after the last visit</source>
        <translation>Alt sammen, etter siste besøk</translation>
    </message>
    <message>
        <source>They expire</source>
        <translation>De utløper</translation>
    </message>
    <message>
        <source>After how many months</source>
        <translation>Etter hvor mange måneder</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Utløp</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ingen slutt</translation>
    </message>
    <message>
        <source>Days in which rewards can still be used</source>
        <translation>Antall dager belønninger fortsatt kan brukes</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Stopp nå</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>Start igjen</translation>
    </message>
</context>
<context>
    <name>FactorField</name>
    <message>
        <source>Type a number, for example {example}.</source>
        <translation>Skriv et tall, for eksempel {example}.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keep typing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>Forkaste det som er skrevet?</translation>
    </message>
    <message>
        <source>Nothing of this customer is saved yet.</source>
        <translation>Ingenting om denne kunden er lagret ennå.</translation>
    </message>
    <message>
        <source>Save and hand out card</source>
        <translation>Lagre og gi ut kort</translation>
    </message>
    <message>
        <source>Save and print card</source>
        <translation>Lagre og skriv ut</translation>
    </message>
    <message>
        <source>Hand out a printed card</source>
        <translation>Gi ut et trykt kort</translation>
    </message>
    <message>
        <source>Make a card instead</source>
        <translation>Lag et kort i stedet</translation>
    </message>
</context>
<context>
    <name>ForgivenSheet</name>
    <message>
        <source>What was forgiven</source>
        <translation>Det som er ettergitt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Stamps and points of returned goods whose reward was used already: where customers do not owe them, or would owe more than one reward.</source>
        <translation>Stempler og poeng for returnerte varer der belønningen alt var brukt: der kundene ikke skylder dem, eller ville skyldt mer enn én belønning.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the sum.</source>
        <translation>
            <numerusform>%n eldre er med i summen.</numerusform>
            <numerusform>%n eldre er med i summen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgivenTexts</name>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Siden starten</translation>
    </message>
    <message>
        <source>Nothing was forgiven in this time.</source>
        <translation>Ingenting ble ettergitt i denne perioden.</translation>
    </message>
    <message>
        <source>Forgiven: {units}</source>
        <translation>Ettergitt: {units}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>et øyeblikk</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftSheet</name>
    <message>
        <source>Give a voucher</source>
        <translation>Gi en verdikupong</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Verdikupong</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Velg en årsak</translation>
    </message>
    <message>
        <source>Give the voucher</source>
        <translation>Gi verdikupongen</translation>
    </message>
    <message>
        <source>There is no voucher to be given by hand yet. Make one under Programs.</source>
        <translation>Det finnes ennå ingen verdikupong som gis manuelt. Lag en under Programmer.</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Items</source>
        <translation>Varer</translation>
    </message>
    <message>
        <source>Amount that came back</source>
        <translation>Returnert beløp</translation>
    </message>
    <message>
        <source>{amount} is all of it</source>
        <translation>{amount} er alt</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>av %n</numerusform>
            <numerusform>av %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer: {item}</source>
        <translation>Færre: {item}</translation>
    </message>
    <message>
        <source>More: {item}</source>
        <translation>Flere: {item}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The new card is in use for {name}.</source>
        <translation>Det nye kortet er tatt i bruk for {name}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. The first stamp will stand here.</source>
        <translation>Ingenting ennå. Det første stempelet vises her.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) since {month}</source>
        <translation>
            <numerusform>%Ln besøk siden {month}</numerusform>
            <numerusform>%Ln besøk siden {month}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing yet: the first stamp will stand here.</source>
        <translation>Ingenting ennå: Det første stempelet vises her.</translation>
    </message>
    <message>
        <source>On this card</source>
        <translation>På dette kortet</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyeste først</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Correct</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Gi en verdikupong</translation>
    </message>
    <message>
        <source>Give a level</source>
        <translation>Gi et nivå</translation>
    </message>
    <message>
        <source>Cards and vouchers</source>
        <translation>Kort og verdikuponger</translation>
    </message>
</context>
<context>
    <name>HourField</name>
    <message>
        <source>Type hours and minutes, for example 14:00.</source>
        <translation>Skriv timer og minutter, for eksempel 14:00.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Birthday {day}</source>
        <translation>Bursdag {day}</translation>
    </message>
</context>
<context>
    <name>IdleScene</name>
    <message>
        <source>Visits today</source>
        <translation>Besøk i dag</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempler</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Belønninger</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nye kunder</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Sist betjent</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Ingen ennå i dag</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Klar til å skanne</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s card in front of the scanner or the camera. No card at hand? Type a name or the last digits of the phone number.</source>
        <translation>Hold kundens kort foran skanneren eller kameraet. Ikke noe kort? Skriv et navn eller de siste sifrene i telefonnummeret.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Skann med kamera</translation>
    </message>
    <message>
        <source>Stamp without a card</source>
        <translation>Stemple uten kort</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kort uten navn</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åpne {name}</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Teller med</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Dette er ikke et beløp.</translation>
    </message>
</context>
<context>
    <name>ItemsCategory</name>
    <message>
        <source>Items</source>
        <translation>Varer</translation>
    </message>
    <message>
        <source>Tap them at the counter to remember what was bought. They are optional. Programs and offers can be for one category.</source>
        <translation>Trykk på dem i kassen for å huske hva som ble kjøpt. De er valgfrie. Programmer og tilbud kan gjelde én kategori.</translation>
    </message>
    <message>
        <source>No items yet. A till without them stamps just as well.</source>
        <translation>Ingen varer ennå. Kassen stempler like godt uten.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Legg til en vare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation>Dette er den første.</translation>
    </message>
    <message>
        <source>This is the last.</source>
        <translation>Dette er den siste.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This help</source>
        <translation>Denne hjelpen</translation>
    </message>
    <message>
        <source>To the scan field</source>
        <translation>Til skannefeltet</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kunde</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Skann med kamera</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Stemple kortet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Gi belønningen</translation>
    </message>
    <message>
        <source>More or fewer in this purchase</source>
        <translation>Flere eller færre i dette kjøpet</translation>
    </message>
    <message>
        <source>Undo the last stamp or reward</source>
        <translation>Angre siste stempel eller belønning</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Clear the customer</source>
        <translation>Lukk kunden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Switch cashier</source>
        <translation>Bytt ekspedient</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Lås kassen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Counter, customers, programs, settings</source>
        <translation>Kasse, kunder, programmer, innstillinger</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Skriv ut et nytt kort</translation>
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
        <translation>Taster</translation>
    </message>
    <message>
        <source>A key always does the same. A scanner&apos;s own Enter confirms nothing.</source>
        <translation>En tast gjør alltid det samme. Skannerens egen Enter bekrefter ingenting.</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>What counts</source>
        <translation>Hva som teller</translation>
    </message>
    <message>
        <source>Within how many months</source>
        <translation>Innen hvor mange måneder</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Legg til et nivå</translation>
    </message>
    <message>
        <source>Levels, the lowest first</source>
        <translation>Nivåer, det laveste først</translation>
    </message>
    <message>
        <source>More levels are not possible.</source>
        <translation>Det går ikke å ha flere nivåer.</translation>
    </message>
</context>
<context>
    <name>LadderTemplates</name>
    <message>
        <source>By the amount spent</source>
        <translation>Etter hvor mye man handler</translation>
    </message>
    <message>
        <source>By visits</source>
        <translation>Etter antall besøk</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Stamkunde</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Sølv</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gull</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to LoyalPOS</source>
        <translation>Velkommen til LoyalPOS</translation>
    </message>
    <message>
        <source>Which language do you speak at the counter?</source>
        <translation>Hvilket språk bruker dere i kassen?</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Name of the level</source>
        <translation>Navn på nivået</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gull</translation>
    </message>
    <message>
        <source>From an amount spent of</source>
        <translation>Fra handlet beløp</translation>
    </message>
    <message>
        <source>Stamps and points, times</source>
        <translation>Stempler og poeng ganges med</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Percent off every sale</source>
        <translation>Prosent rabatt på hvert kjøp</translation>
    </message>
    <message>
        <source>Offers so many days earlier</source>
        <translation>Tilbud så mange dager tidligere</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>Fjern dette nivået</translation>
    </message>
    <message>
        <source>From so many visits</source>
        <translation>Fra antall besøk</translation>
    </message>
    <message>
        <source>From so many earned</source>
        <translation>Fra antall opptjente</translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Give a level</source>
        <translation>Gi et nivå</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Velg en årsak</translation>
    </message>
    <message>
        <source>Give the level</source>
        <translation>Gi nivået</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Skriv den siste dagen.</translation>
    </message>
    <message>
        <source>{level} at least until {day}.</source>
        <translation>{level} minst til {day}.</translation>
    </message>
</context>
<context>
    <name>LevelTexts</name>
    <message>
        <source>Amount spent</source>
        <translation>Handlet beløp</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Stamps and points earned</source>
        <translation>Opptjente stempler og poeng</translation>
    </message>
    <message>
        <source>{level} {terms}</source>
        <translation>{level} {terms}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>fra starten</translation>
    </message>
    <message numerus="yes">
        <source>A level is reached at once and counts from the next sale. After %n month(s) a customer who no longer reaches it goes down by one level. Spending points costs no level.</source>
        <translation>
            <numerusform>Et nivå nås med en gang og gjelder fra neste kjøp. Etter %n måned går en kunde som ikke lenger når det, ned ett nivå. Å bruke poeng senker ikke nivået.</numerusform>
            <numerusform>Et nivå nås med en gang og gjelder fra neste kjøp. Etter %n måneder går en kunde som ikke lenger når det, ned ett nivå. Å bruke poeng senker ikke nivået.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of {before} then have {after}.</source>
        <translation>
            <numerusform>%Ln kunde med {before} får da {after}.</numerusform>
            <numerusform>%Ln kunder med {before} får da {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>stamps and points ×{factor}</source>
        <translation>stempler og poeng ×{factor}</translation>
    </message>
    <message>
        <source>{percent} % off every sale</source>
        <translation>{percent} % rabatt på hvert kjøp</translation>
    </message>
    <message numerus="yes">
        <source>offers %n day(s) earlier</source>
        <translation>
            <numerusform>tilbud %n dag tidligere</numerusform>
            <numerusform>tilbud %n dager tidligere</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation>{missing} igjen til {level}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kunde</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln besøk</numerusform>
            <numerusform>%Ln besøk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) or point(s)</source>
        <translation>
            <numerusform>%Ln stempel eller poeng</numerusform>
            <numerusform>%Ln stempler eller poeng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {threshold} in %n month(s)</source>
        <translation>
            <numerusform>fra {threshold} på %n måned</numerusform>
            <numerusform>fra {threshold} på %n måneder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>I bruk siden {day}</translation>
    </message>
</context>
<context>
    <name>LevelsPreview</name>
    <message>
        <source>At the counter</source>
        <translation>I kassen</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Nivåene</translation>
    </message>
</context>
<context>
    <name>LockScene</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>Hvem står i kassen?</translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation>Trykk på navnet ditt.</translation>
    </message>
    <message>
        <source>Type the PIN of {name}, or tap another name.</source>
        <translation>Skriv PIN-koden til {name}, eller trykk på et annet navn.</translation>
    </message>
</context>
<context>
    <name>LookCategory</name>
    <message>
        <source>Sounds and display</source>
        <translation>Lyd og skjerm</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Størrelse på alt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Som maskinen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Spill lyder</translation>
    </message>
    <message>
        <source>Three short ones: done, look here, reward ready. All of it is shown as well.</source>
        <translation>Tre korte: ferdig, se her, belønning klar. Alt vises også på skjermen.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volum</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Lyder</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation>Lydene er slått av.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Coffee</source>
        <translation>Kaffe</translation>
    </message>
    <message>
        <source>Cup to go</source>
        <translation>Kopp å ta med</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brød</translation>
    </message>
    <message>
        <source>Sandwich</source>
        <translation>Sandwich</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Kake</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Småkake</translation>
    </message>
    <message>
        <source>Doughnut</source>
        <translation>Smultring</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Salat</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Måltid</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Kjøtt</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisk</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Frukt</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Øl</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vin</translation>
    </message>
    <message>
        <source>Sweets</source>
        <translation>Godteri</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Saks</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Vask</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Bil</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Sykkel</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Klær</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Handlepose</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bok</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blomst</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Kjæledyr</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hjerte</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stjerne</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>Sjøgrønn</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Bladgrønn</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Nattblå</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fiolett</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Bringebær</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Teglrød</translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation>Karamell</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Svart</translation>
    </message>
</context>
<context>
    <name>ManagerPin</name>
    <message>
        <source>A manager can allow this</source>
        <translation>En leder kan tillate dette</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Noen andre</translation>
    </message>
    <message>
        <source>Who allows it? The PIN counts for this alone; both names are kept.</source>
        <translation>Hvem tillater det? PIN-koden gjelder bare dette; begge navn lagres.</translation>
    </message>
    <message>
        <source>The PIN of {name}, please.</source>
        <translation>PIN-koden til {name}, takk.</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>Slå sammen to kunder</translation>
    </message>
    <message>
        <source>Who else is this?</source>
        <translation>Hvem er dette også?</translation>
    </message>
    <message>
        <source>Search for the other record of {name}, or scan its card.</source>
        <translation>Søk etter den andre oppføringen til {name}, eller skann kortet.</translation>
    </message>
    <message>
        <source>Which one stays? It keeps its name, phone and e-mail.</source>
        <translation>Hvilken blir stående? Den beholder navn, telefon og e-post.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Nobody else is found.</source>
        <translation>Fant ingen andre.</translation>
    </message>
    <message>
        <source>shown before</source>
        <translation>vist før</translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message numerus="yes">
        <source>%n voucher(s) come along.</source>
        <translation>
            <numerusform>%n verdikupong følger med.</numerusform>
            <numerusform>%n verdikuponger følger med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {level}.</source>
        <translation>Nivå: {level}.</translation>
    </message>
    <message>
        <source>Taken over: {fields}.</source>
        <translation>Overtatt: {fields}.</translation>
    </message>
    <message>
        <source>Ends, as only one of both agreed: {ended}.</source>
        <translation>Opphører, siden bare én av dem samtykket: {ended}.</translation>
    </message>
    <message>
        <source>All cards keep working. For 30 days it can be undone.</source>
        <translation>Alle kort virker fortsatt. Det kan angres i 30 dager.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n poeng</numerusform>
            <numerusform>%n poeng</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kort uten navn</translation>
    </message>
    <message>
        <source>Merged with {name} on {day}; undo until {until}.</source>
        <translation>Slått sammen med {name} {day}; kan angres til {until}.</translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = %n reward(s) and {left}.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = %n belønning og {left}.</numerusform>
            <numerusform>{program}: {kept} + {gone} = %n belønninger og {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = {left}, %n let go.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = {left}, %n ettergitt.</numerusform>
            <numerusform>{program}: {kept} + {gone} = {left}, %n ettergitt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program}: {kept} + {gone} = {left}.</source>
        <translation>{program}: {kept} + {gone} = {left}.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>bursdag</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>The names differ. Are they the same person?</source>
        <translation>Navnene er ulike. Er det samme person?</translation>
    </message>
    <message>
        <source>The phone numbers differ; the kept one stays.</source>
        <translation>Telefonnumrene er ulike; nummeret til den som blir stående, beholdes.</translation>
    </message>
    <message>
        <source>The e-mail addresses differ; the kept one stays.</source>
        <translation>E-postadressene er ulike; adressen til den som blir stående, beholdes.</translation>
    </message>
    <message>
        <source>The birthdays differ; the kept one stays.</source>
        <translation>Bursdagene er ulike; bursdagen til den som blir stående, beholdes.</translation>
    </message>
    <message>
        <source>The birthday is forgotten, also after an undo.</source>
        <translation>Bursdagen slettes og kommer ikke tilbake om det angres.</translation>
    </message>
    <message>
        <source>A part of what is owed is let go.</source>
        <translation>En del av det kunden skylder, ettergis.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge with another</source>
        <translation>Slå sammen med en annen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>At stamp</source>
        <translation>Ved stempel</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Belønning, slik du ville sagt det</translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation>Koster deg omtrent</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>MilestoneRows</name>
    <message>
        <source>Add a reward on the way</source>
        <translation>Legg til en belønning underveis</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Underveis</translation>
    </message>
    <message>
        <source>More rewards on one card are not possible.</source>
        <translation>Det går ikke å ha flere belønninger på ett kort.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
</context>
<context>
    <name>Nameless</name>
    <message>
        <source>Card without a name</source>
        <translation>Kort uten navn</translation>
    </message>
    <message>
        <source>No details wanted? A card collects without a name too.</source>
        <translation>Vil ikke kunden oppgi noe? Kortet samler også uten navn.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A new card of this shop</source>
        <translation>Et nytt kort fra denne butikken</translation>
    </message>
    <message>
        <source>Nobody has it yet. Register the customer who gets it.</source>
        <translation>Ingen har det ennå. Registrer kunden som får det.</translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation>Dette kortet er erstattet</translation>
    </message>
    <message>
        <source>This card was replaced on {day}</source>
        <translation>Dette kortet ble erstattet {day}</translation>
    </message>
    <message>
        <source>Its stamps moved to a new card the same day. Nothing is lost: open the customer with the new card, or by phone number.</source>
        <translation>Stemplene ble flyttet til et nytt kort samme dag. Ingenting er tapt: Åpne kunden med det nye kortet eller med telefonnummeret.</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>Dette kortet er sperret</translation>
    </message>
    <message>
        <source>This card was blocked on {day}</source>
        <translation>Dette kortet ble sperret {day}</translation>
    </message>
    <message>
        <source>It was reported lost or stolen. The stamps are safe with the customer: ask for the name before you open it, or hand out a new card.</source>
        <translation>Det er meldt tapt eller stjålet. Kunden har stemplene i behold: Spør om navnet før du åpner, eller gi ut et nytt kort.</translation>
    </message>
    <message>
        <source>This card is not from this shop</source>
        <translation>Dette kortet er ikke fra denne butikken</translation>
    </message>
    <message>
        <source>It looks like one of ours, but it was not made here. Find the customer by name, or register a new one.</source>
        <translation>Det ligner et av våre, men er ikke laget her. Finn kunden på navn, eller registrer en ny.</translation>
    </message>
    <message>
        <source>A letter is wrong. Compare it with the card and type it again.</source>
        <translation>Et tegn er feil. Sammenlign med kortet og skriv på nytt.</translation>
    </message>
    <message>
        <source>Did you mean {code}? Compare it with the card, letter by letter.</source>
        <translation>Mente du {code}? Sammenlign med kortet, tegn for tegn.</translation>
    </message>
    <message>
        <source>This card number has a typing mistake</source>
        <translation>Skrivefeil i kortnummeret</translation>
    </message>
    <message>
        <source>No card has this number</source>
        <translation>Ingen kort har dette nummeret</translation>
    </message>
    <message>
        <source>It is typed correctly, but no customer has it. Search by name or phone.</source>
        <translation>Det er riktig skrevet, men ingen kunde har det. Søk på navn eller telefon.</translation>
    </message>
    <message>
        <source>Several customers have this card number</source>
        <translation>Flere kunder har dette kortnummeret</translation>
    </message>
    <message>
        <source>Scan the card itself, or ask for the name and choose.</source>
        <translation>Skann selve kortet, eller spør om navnet og velg.</translation>
    </message>
    <message>
        <source>This is the code of a voucher</source>
        <translation>Dette er koden til en verdikupong</translation>
    </message>
    <message>
        <source>This is the badge of a colleague</source>
        <translation>Dette er kortet til en kollega</translation>
    </message>
    <message>
        <source>This is the code of a receipt</source>
        <translation>Dette er koden på en kvittering</translation>
    </message>
    <message>
        <source>This is not the code of a card</source>
        <translation>Dette er ikke koden til et kort</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card, or find the customer by name.</source>
        <translation>Skann kundens kort, eller finn kunden på navn.</translation>
    </message>
    <message>
        <source>It has no text that can be shown.</source>
        <translation>Den har ingen tekst som kan vises.</translation>
    </message>
    <message>
        <source>It says: {text}</source>
        <translation>Der står det: {text}</translation>
    </message>
    <message>
        <source>This code is not a customer card</source>
        <translation>Denne koden er ikke et kundekort</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Wait a moment.</source>
        <translation>For mange ukjente koder på kort tid. Vent litt.</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Scanning goes on at {time}; searching by name works meanwhile.</source>
        <translation>For mange ukjente koder på kort tid. Skanning virker igjen kl. {time}; søk på navn virker imens.</translation>
    </message>
    <message>
        <source>Scanning pauses</source>
        <translation>Skanning på pause</translation>
    </message>
</context>
<context>
    <name>NoticeScene</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>New card for {name}</source>
        <translation>Nytt kort til {name}</translation>
    </message>
    <message>
        <source>The card in use until now stops working.</source>
        <translation>Kortet som er i bruk nå, slutter å virke.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Åpne kunden</translation>
    </message>
    <message>
        <source>Hand out a new card</source>
        <translation>Gi ut et nytt kort</translation>
    </message>
    <message>
        <source>Yes, open {code}</source>
        <translation>Ja, åpne {code}</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Søk etter det</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Søk på navn</translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation>Registrer kunde</translation>
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
        <translation>Nytt tilbud</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Birthday coffee</source>
        <translation>Bursdagskaffe</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Når det gis</translation>
    </message>
    <message>
        <source>After how many visits</source>
        <translation>Etter hvor mange besøk</translation>
    </message>
    <message>
        <source>After which amount spent</source>
        <translation>Etter hvor mye handlet</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Innen hvor mange dager</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>Minstekjøp</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Gyldig i antall dager</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ingen slutt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For hvem</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>Høyst i alt</translation>
    </message>
    <message>
        <source>At most for each customer</source>
        <translation>Høyst per kunde</translation>
    </message>
    <message>
        <source>As for all vouchers of the shop</source>
        <translation>Som for alle butikkens verdikuponger</translation>
    </message>
    <message>
        <source>What is shown before it is used</source>
        <translation>Må vises før bruk</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Kan ikke kombineres</translation>
    </message>
    <message>
        <source>Not in one sale with other vouchers and deals.</source>
        <translation>Ikke i samme kjøp som andre verdikuponger og tilbud.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Dette får de</translation>
    </message>
    <message>
        <source>When, and for whom</source>
        <translation>Når, og for hvem</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle kunder</translation>
    </message>
    <message>
        <source>{level} and higher</source>
        <translation>{level} og høyere</translation>
    </message>
</context>
<context>
    <name>OfferPreview</name>
    <message>
        <source>At the counter</source>
        <translation>I kassen</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For eksempel</translation>
    </message>
</context>
<context>
    <name>OfferTemplates</name>
    <message>
        <source>a free coffee</source>
        <translation>en gratis kaffe</translation>
    </message>
    <message>
        <source>a free cookie</source>
        <translation>en gratis småkake</translation>
    </message>
    <message>
        <source>a free piece of cake</source>
        <translation>et gratis kakestykke</translation>
    </message>
    <message>
        <source>Come back after some visits</source>
        <translation>Belønning etter noen besøk</translation>
    </message>
    <message>
        <source>Big spender</source>
        <translation>Storkunde</translation>
    </message>
    <message>
        <source>Next-visit coupon</source>
        <translation>Kupong til neste besøk</translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation>Velkomstgave</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Bursdag</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Velkommen tilbake</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>Ta med en venn</translation>
    </message>
    <message>
        <source>Gift by hand</source>
        <translation>Manuell gave</translation>
    </message>
    <message>
        <source>the second one free</source>
        <translation>den andre gratis</translation>
    </message>
    <message>
        <source>the fourth one free</source>
        <translation>den fjerde gratis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Buy one, get one free</source>
        <translation>Kjøp én, få én gratis</translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation>Kjøp flere, få én gratis</translation>
    </message>
    <message>
        <source>Percentage off from an amount on</source>
        <translation>Prosentrabatt fra et visst beløp</translation>
    </message>
    <message>
        <source>Amount off from an amount on</source>
        <translation>Fast rabatt fra et visst beløp</translation>
    </message>
    <message>
        <source>Early access for a level</source>
        <translation>Tidlig tilgang for et nivå</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} i rabatt</translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation>{percent} % rabatt</translation>
    </message>
</context>
<context>
    <name>OfferTexts</name>
    <message>
        <source>on a purchase of {minimum} or more</source>
        <translation>ved kjøp for minst {minimum}</translation>
    </message>
    <message numerus="yes">
        <source>valid %n day(s)</source>
        <translation>
            <numerusform>gyldig i %n dag</numerusform>
            <numerusform>gyldig i %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for {level} and higher.</source>
        <translation>Bare for {level} og høyere.</translation>
    </message>
    <message>
        <source>Not together with other offers.</source>
        <translation>Ikke sammen med andre tilbud.</translation>
    </message>
    <message>
        <source>The dearest of {item} is free.</source>
        <translation>Den dyreste av {item} er gratis.</translation>
    </message>
    <message>
        <source>The cheapest of {item} is free.</source>
        <translation>Den billigste av {item} er gratis.</translation>
    </message>
    <message numerus="yes">
        <source>For every %n bought of {item}, the cheapest further one is free.</source>
        <translation>
            <numerusform>For hver %n som kjøpes, er den billigste ekstra av {item} gratis.</numerusform>
            <numerusform>For hver %n som kjøpes, er den billigste ekstra av {item} gratis.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {amount} off {category}.</source>
        <translation>Gir {amount} i rabatt på {category}.</translation>
    </message>
    <message>
        <source>It takes {amount} off the sale.</source>
        <translation>Gir {amount} i rabatt på kjøpet.</translation>
    </message>
    <message>
        <source>It takes {percent} % off {category}.</source>
        <translation>Gir {percent} % rabatt på {category}.</translation>
    </message>
    <message>
        <source>It takes {percent} % off the sale.</source>
        <translation>Gir {percent} % rabatt på kjøpet.</translation>
    </message>
    <message>
        <source>It is handed over and is not on the receipt.</source>
        <translation>Gis til kunden og står ikke på kvitteringen.</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>varene</translation>
    </message>
    <message>
        <source>A sale of {price} comes to {due}.</source>
        <translation>Et kjøp på {price} blir {due}.</translation>
    </message>
    <message>
        <source>With the first purchase</source>
        <translation>Ved første kjøp</translation>
    </message>
    <message>
        <source>After a number of visits</source>
        <translation>Etter et antall besøk</translation>
    </message>
    <message>
        <source>After an amount spent</source>
        <translation>Etter et handlet beløp</translation>
    </message>
    <message>
        <source>For the birthday</source>
        <translation>Til bursdagen</translation>
    </message>
    <message>
        <source>When a customer stays away</source>
        <translation>Når en kunde uteblir</translation>
    </message>
    <message>
        <source>For bringing a friend</source>
        <translation>For å ta med en venn</translation>
    </message>
    <message>
        <source>With a purchase, for the next visit</source>
        <translation>Ved et kjøp, til neste besøk</translation>
    </message>
    <message>
        <source>Given by hand, with a reason</source>
        <translation>Gis manuelt, med en årsak</translation>
    </message>
    <message>
        <source>With a code typed at the counter</source>
        <translation>Med en kode som skrives i kassen</translation>
    </message>
    <message>
        <source>On every sale, by itself</source>
        <translation>På hvert kjøp, av seg selv</translation>
    </message>
    <message>
        <source>It applies by itself; nobody has to press anything.</source>
        <translation>Gjelder av seg selv; ingen trenger å trykke på noe.</translation>
    </message>
    <message>
        <source>The cashier types the code into the sale.</source>
        <translation>Ekspedienten skriver koden inn i kjøpet.</translation>
    </message>
    <message>
        <source>Given on the customer&apos;s page; then it waits here.</source>
        <translation>Gis på kundens side; så venter den her.</translation>
    </message>
    <message>
        <source>It waits here with the customer until it is used.</source>
        <translation>Den venter her hos kunden til den brukes.</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>nivå {number}</translation>
    </message>
    <message>
        <source>{reward} next time, with every purchase</source>
        <translation>{reward} neste gang, ved hvert kjøp</translation>
    </message>
    <message>
        <source>{reward} next time, with a purchase from {amount} on</source>
        <translation>{reward} neste gang, ved kjøp fra {amount}</translation>
    </message>
    <message>
        <source>{reward} with the first purchase</source>
        <translation>{reward} ved første kjøp</translation>
    </message>
    <message numerus="yes">
        <source>{reward} after %n visit(s)</source>
        <translation>
            <numerusform>{reward} etter %n besøk</numerusform>
            <numerusform>{reward} etter %n besøk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reward} for {amount} spent in %n day(s)</source>
        <translation>
            <numerusform>{reward} når man handler for {amount} på %n dag</numerusform>
            <numerusform>{reward} når man handler for {amount} på %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} for the birthday</source>
        <translation>{reward} til bursdagen</translation>
    </message>
    <message>
        <source>{reward} for customers who stay away</source>
        <translation>{reward} til kunder som uteblir</translation>
    </message>
    <message>
        <source>{reward} for bringing a friend, and for the friend</source>
        <translation>{reward} for å ta med en venn, og til vennen</translation>
    </message>
    <message>
        <source>{reward}, given by hand</source>
        <translation>{reward}, gis manuelt</translation>
    </message>
    <message>
        <source>{reward} with the code {code}</source>
        <translation>{reward} med koden {code}</translation>
    </message>
    <message>
        <source>{reward} on every sale</source>
        <translation>{reward} på hvert kjøp</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln in all.</source>
        <translation>
            <numerusform>Høyst %Ln i alt.</numerusform>
            <numerusform>Høyst %Ln i alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln for each customer.</source>
        <translation>
            <numerusform>Høyst %Ln per kunde.</numerusform>
            <numerusform>Høyst %Ln per kunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>From 7 days before, once in 365 days.</source>
        <translation>Fra 7 dager før, én gang per 365 dager.</translation>
    </message>
    <message>
        <source>Once in 90 days.</source>
        <translation>Én gang per 90 dager.</translation>
    </message>
    <message>
        <source>After the friend&apos;s first sale; 5 a month and 20 in all at most.</source>
        <translation>Etter vennens første kjøp; høyst 5 i måneden og 20 i alt.</translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message>
        <source>Making the sample shop…</source>
        <translation>Lager eksempelbutikken …</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>Åpner butikken …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln gitt</numerusform>
            <numerusform>%Ln gitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>%Ln brukt</numerusform>
            <numerusform>%Ln brukt</numerusform>
        </translation>
    </message>
    <message>
        <source>How customers collect</source>
        <translation>Slik samler kundene</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nytt program</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nytt tilbud</translation>
    </message>
    <message>
        <source>Give something for a birthday, a first visit, or a friend who was brought.</source>
        <translation>Gi noe til bursdagen, for et første besøk eller for en venn som blir med.</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Ny kampanje</translation>
    </message>
    <message>
        <source>Let a purchase earn more on quiet days or hours.</source>
        <translation>La et kjøp gi mer på rolige dager eller tider.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>New levels</source>
        <translation>Nye nivåer</translation>
    </message>
    <message>
        <source>Thank those who come most with a level of their own.</source>
        <translation>Takk dem som kommer oftest, med et eget nivå.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Say what customers collect and what they get for it.</source>
        <translation>Si hva kundene samler, og hva de får for det.</translation>
    </message>
</context>
<context>
    <name>PeopleCategory</name>
    <message>
        <source>People</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Every stamp and reward keeps the name of the person who gave it.</source>
        <translation>Hvert stempel og hver belønning lagres med navnet på den som ga det.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Legg til en ansatt</translation>
    </message>
    <message>
        <source>Anyone at the till can act in the name of {name}.</source>
        <translation>Alle ved kassen kan handle i navnet til {name}.</translation>
    </message>
    <message>
        <source>Give managers and owners a PIN.</source>
        <translation>Gi ledere og eiere en PIN.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Edit</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Endre {name}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sluttet</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Uten PIN</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Legg til en ansatt</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Endre en ansatt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Fjern PIN-koden</translation>
    </message>
    <message>
        <source>One tap on the name is then enough to sign in.</source>
        <translation>Da er det nok å trykke på navnet for å logge inn.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Jobber her</translation>
    </message>
    <message>
        <source>Whoever left cannot sign in; the name stays with what was done.</source>
        <translation>Den som har sluttet, kan ikke logge inn; navnet står ved det som ble gjort.</translation>
    </message>
    <message>
        <source>Stamps, gives rewards, registers customers.</source>
        <translation>Stempler, gir belønninger, registrerer kunder.</translation>
    </message>
    <message>
        <source>Also takes back older stamps and changes items and rules.</source>
        <translation>Angrer også eldre stempler og endrer varer og regler.</translation>
    </message>
    <message>
        <source>May do everything: people, programs, the shop.</source>
        <translation>Kan gjøre alt: ansatte, programmer, butikken.</translation>
    </message>
    <message>
        <source>New PIN (optional)</source>
        <translation>Ny PIN (valgfritt)</translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation>PIN (valgfritt)</translation>
    </message>
    <message numerus="yes">
        <source>at least %n digit(s)</source>
        <translation>
            <numerusform>minst %n siffer</numerusform>
            <numerusform>minst %n sifre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a|an|the</source>
        <translation>en|et|ei</translation>
    </message>
    <message>
        <source>the {reward}</source>
        <translation>belønningen «{reward}»</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kort uten navn</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>dette kortet</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) since {month}</source>
        <translation>
            <numerusform>%n besøk siden {month}</numerusform>
            <numerusform>%n besøk siden {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Ingen besøk ennå</translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation>siste besøk {when}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Bursdag i dag</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>Bursdag {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed</source>
        <translation>
            <numerusform>Skylder %n stempel</numerusform>
            <numerusform>Skylder %n stempler</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended, and can&apos;t be used any more.</source>
        <translation>Det er avsluttet og kan ikke brukes lenger.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n stamp(s)</source>
        <translation>
            <numerusform>{count} av %n stempel</numerusform>
            <numerusform>{count} av %n stempler</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} is ready</source>
        <translation>{reward} venter</translation>
    </message>
    <message numerus="yes">
        <source>%n × {reward} ready</source>
        <translation>
            <numerusform>%n × {reward} venter</numerusform>
            <numerusform>%n × {reward} venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n stempel</numerusform>
            <numerusform>%n stempler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n poeng</numerusform>
            <numerusform>%n poeng</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>earned on {day}</source>
        <translation>opptjent {day}</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>fra i morgen</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>innen %n dag</numerusform>
            <numerusform>innen %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end of today</source>
        <translation>når dagen er slutt</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire {when}</source>
        <translation>
            <numerusform>%n stempel utløper {when}</numerusform>
            <numerusform>%n stempler utløper {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire {when}</source>
        <translation>
            <numerusform>%n poeng utløper {when}</numerusform>
            <numerusform>%n poeng utløper {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire after {day}</source>
        <translation>
            <numerusform>%n stempel utløper etter {day}</numerusform>
            <numerusform>%n stempler utløper etter {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire after {day}</source>
        <translation>
            <numerusform>%n poeng utløper etter {day}</numerusform>
            <numerusform>%n poeng utløper etter {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{units} after {day}</source>
        <translation>{units} etter {day}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besøk</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Angret: {what}</translation>
    </message>
    <message>
        <source>Head start: {units}</source>
        <translation>Startbonus: {units}</translation>
    </message>
    <message>
        <source>{reward} given</source>
        <translation>{reward} gitt</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>Part returned: {what}</source>
        <translation>Delvis returnert: {what}</translation>
    </message>
    <message>
        <source>Corrected: {units}</source>
        <translation>Rettet: {units}</translation>
    </message>
    <message>
        <source>Expired: {units}</source>
        <translation>Utløpt: {units}</translation>
    </message>
    <message>
        <source>A voucher expired</source>
        <translation>En verdikupong utløp</translation>
    </message>
    <message>
        <source>Merged with another card</source>
        <translation>Slått sammen med et annet kort</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Sammenslåing angret</translation>
    </message>
    <message>
        <source>Voucher: {reward}</source>
        <translation>Verdikupong: {reward}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>Nivå: {level}</translation>
    </message>
    <message>
        <source>Taken back for {name}. {state}</source>
        <translation>Angret for {name}. {state}</translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation>{reward} gitt til {name}.</translation>
    </message>
    <message>
        <source>Corrected for {name}. {state}</source>
        <translation>Rettet for {name}. {state}</translation>
    </message>
    <message>
        <source>Visit of {name} noted.</source>
        <translation>Besøket er notert: {name}.</translation>
    </message>
    <message>
        <source>{reward} for {name}, as a voucher.</source>
        <translation>{reward} til {name}, som verdikupong.</translation>
    </message>
    <message>
        <source>{name} is on level {level} now.</source>
        <translation>{name} er nå på nivå {level}.</translation>
    </message>
    <message>
        <source>Merged: everything is with {name} now.</source>
        <translation>Slått sammen: Alt ligger nå hos {name}.</translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation>Sammenslåingen er angret.</translation>
    </message>
    <message>
        <source>{units} for {name}. {state}</source>
        <translation>{units} til {name}. {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n more for {reward}</source>
        <translation>
            <numerusform>%n igjen til {reward}</numerusform>
            <numerusform>%n igjen til {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} full.</source>
        <translation>{program}: kortet er fullt.</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed.</source>
        <translation>
            <numerusform>Skylder %n stempel.</numerusform>
            <numerusform>Skylder %n stempler.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}.</source>
        <translation>{count} av {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) now.</source>
        <translation>
            <numerusform>%n poeng nå.</numerusform>
            <numerusform>%n poeng nå.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n siffer skrevet</numerusform>
            <numerusform>%n sifre skrevet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>Vis PIN-koden</translation>
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
        <translation>Slett siste siffer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>At most {most}</source>
        <translation>Høyst {most}</translation>
    </message>
    <message>
        <source>Type a whole number of points.</source>
        <translation>Skriv et helt antall poeng.</translation>
    </message>
    <message>
        <source>Pay with points</source>
        <translation>Betal med poeng</translation>
    </message>
    <message>
        <source>Points that pay</source>
        <translation>Poeng å betale med</translation>
    </message>
    <message>
        <source>Don&apos;t pay with points</source>
        <translation>Ikke betal med poeng</translation>
    </message>
    <message>
        <source>{level} earns ×{factor}</source>
        <translation>{level} gir ×{factor}</translation>
    </message>
</context>
<context>
    <name>PointsFields</name>
    <message>
        <source>Points for the reward</source>
        <translation>Poeng for belønningen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus for nye kunder</translation>
    </message>
    <message>
        <source>A point pays</source>
        <translation>Ett poeng er verdt</translation>
    </message>
    <message>
        <source>At most so many percent of a purchase</source>
        <translation>Høyst så mange prosent av et kjøp</translation>
    </message>
    <message>
        <source>Points as money</source>
        <translation>Poeng som penger</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>At the counter</source>
        <translation>I kassen</translation>
    </message>
    <message>
        <source>On the printed card</source>
        <translation>På det trykte kortet</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Stamps</source>
        <translation>Stempler</translation>
    </message>
    <message>
        <source>A card that fills up</source>
        <translation>Et kort som fylles opp</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Kaffekort</translation>
    </message>
    <message>
        <source>Line on the card</source>
        <translation>Tekst på kortet</translation>
    </message>
    <message>
        <source>Also in this sale</source>
        <translation>Også i samme kjøp</translation>
    </message>
    <message>
        <source>Ten at once: nine paid, one free. Otherwise the reward is for the next sale.</source>
        <translation>Ti på én gang: ni betales, én er gratis. Ellers gjelder belønningen neste kjøp.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>How customers earn</source>
        <translation>Slik samler kundene</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Dette får de</translation>
    </message>
    <message>
        <source>A balance that grows</source>
        <translation>En saldo som vokser</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Slik ser det ut</translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>What do you want to give back?</source>
        <translation>Hva vil du gi tilbake?</translation>
    </message>
    <message>
        <source>Choose a start. Everything can be changed later.</source>
        <translation>Velg en start. Alt kan endres senere.</translation>
    </message>
    <message>
        <source>Customers get</source>
        <translation>Kundene får</translation>
    </message>
    <message>
        <source>Points for a reward</source>
        <translation>Poeng for en belønning</translation>
    </message>
    <message>
        <source>Stamps on a full card</source>
        <translation>Stempler på et fullt kort</translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message numerus="yes">
        <source>Buy %n, the next one is {reward}</source>
        <translation>
            <numerusform>Kjøp %n og få {reward}</numerusform>
            <numerusform>Kjøp %n og få {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n stamp(s) and get {reward}</source>
        <translation>
            <numerusform>Samle %n stempel og få {reward}</numerusform>
            <numerusform>Samle %n stempler og få {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) get {reward}</source>
        <translation>
            <numerusform>%n poeng gir {reward}</numerusform>
            <numerusform>%n poeng gir {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>A stamp for every item</source>
        <translation>Ett stempel per vare</translation>
    </message>
    <message>
        <source>A point for every item</source>
        <translation>Ett poeng per vare</translation>
    </message>
    <message>
        <source>A stamp for every visit</source>
        <translation>Ett stempel per besøk</translation>
    </message>
    <message>
        <source>A point for every visit</source>
        <translation>Ett poeng per besøk</translation>
    </message>
    <message>
        <source>A stamp for every {amount}</source>
        <translation>Ett stempel per {amount}</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Ett poeng per {amount}</translation>
    </message>
    <message>
        <source>New customers start with {units}.</source>
        <translation>Nye kunder starter med {units}.</translation>
    </message>
    <message>
        <source>A card filled in a sale pays in the same sale.</source>
        <translation>Et kort som blir fullt i et kjøp, gjelder i samme kjøp.</translation>
    </message>
    <message>
        <source>A full card counts from the next sale on.</source>
        <translation>Et fullt kort gjelder fra neste kjøp.</translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation>fra {amount}</translation>
    </message>
    <message>
        <source>only {categories}</source>
        <translation>bare {categories}</translation>
    </message>
    <message>
        <source>not {categories}</source>
        <translation>ikke {categories}</translation>
    </message>
    <message>
        <source>{factor} times as much</source>
        <translation>{factor} ganger så mye</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a visit</source>
        <translation>
            <numerusform>høyst %Ln per besøk</numerusform>
            <numerusform>høyst %Ln per besøk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a day</source>
        <translation>
            <numerusform>høyst %Ln per dag</numerusform>
            <numerusform>høyst %Ln per dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with the first purchase</source>
        <translation>
            <numerusform>%Ln ekstra ved første kjøp</numerusform>
            <numerusform>%Ln ekstra ved første kjøp</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} at {stamps}</source>
        <translation>{reward} ved {stamps}</translation>
    </message>
    <message>
        <source>a point pays {amount}</source>
        <translation>ett poeng er verdt {amount}</translation>
    </message>
    <message>
        <source>at most {percent} % of a purchase</source>
        <translation>høyst {percent} % av et kjøp</translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after it was earned</source>
        <translation>
            <numerusform>utløper %n måned etter opptjening</numerusform>
            <numerusform>utløper %n måneder etter opptjening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after the last visit</source>
        <translation>
            <numerusform>utløper %n måned etter siste besøk</numerusform>
            <numerusform>utløper %n måneder etter siste besøk</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing expires</source>
        <translation>ingenting utløper</translation>
    </message>
    <message>
        <source>runs without an end</source>
        <translation>gjelder uten sluttdato</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>avsluttet {day}</translation>
    </message>
    <message>
        <source>ends after {day}</source>
        <translation>slutter etter {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still on the older promise</source>
        <translation>
            <numerusform>%Ln kunde har fortsatt det gamle løftet</numerusform>
            <numerusform>%Ln kunder har fortsatt det gamle løftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with stamps keep the old card until it is full.</source>
        <translation>
            <numerusform>%Ln kunde med stempler beholder det gamle kortet til det er fullt.</numerusform>
            <numerusform>%Ln kunder med stempler beholder det gamle kortet til det er fullt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spends {spent} gets {amount} back, or about {share} %.</source>
        <translation>Den som handler for {spent}, får {amount} tilbake, rundt {share} %.</translation>
    </message>
    <message numerus="yes">
        <source>rewards can then be used for %n day(s) more</source>
        <translation>
            <numerusform>belønninger kan da brukes i %n dag til</numerusform>
            <numerusform>belønninger kan da brukes i %n dager til</numerusform>
        </translation>
    </message>
    <message>
        <source>rewards end with it</source>
        <translation>belønninger utløper da også</translation>
    </message>
</context>
<context>
    <name>ProgramTile</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kunde</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>New program</source>
        <translation>Nytt program</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nytt tilbud</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Ny kampanje</translation>
    </message>
    <message>
        <source>New levels</source>
        <translation>Nye nivåer</translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Trinn {number} av {count}</translation>
    </message>
</context>
<context>
    <name>PromotionEditor</name>
    <message>
        <source>New promotion</source>
        <translation>Ny kampanje</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>Quiet afternoons</source>
        <translation>Rolige ettermiddager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>Ganges med</translation>
    </message>
    <message>
        <source>In which program</source>
        <translation>I hvilket program</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>På hvilke dager</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>Times a day for each customer</source>
        <translation>Ganger om dagen per kunde</translation>
    </message>
    <message>
        <source>Times in all for each customer</source>
        <translation>Ganger i alt per kunde</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Når den gjelder</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Alle programmer</translation>
    </message>
</context>
<context>
    <name>PromotionPreview</name>
    <message>
        <source>At the counter</source>
        <translation>I kassen</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>De neste gangene</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Aldri.</translation>
    </message>
</context>
<context>
    <name>PromotionTemplates</name>
    <message>
        <source>Quiet afternoons</source>
        <translation>Rolige ettermiddager</translation>
    </message>
    <message>
        <source>Early birds</source>
        <translation>Morgenfugler</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>En dag i uken</translation>
    </message>
    <message>
        <source>A special week</source>
        <translation>En spesiell uke</translation>
    </message>
</context>
<context>
    <name>PromotionTexts</name>
    <message>
        <source>for {program} only</source>
        <translation>bare for {program}</translation>
    </message>
    <message>
        <source>Where several promotions fit, the customer has the best one.</source>
        <translation>Passer flere kampanjer, får kunden den beste.</translation>
    </message>
    <message>
        <source>Double {units}</source>
        <translation>Doble {units}</translation>
    </message>
    <message>
        <source>Triple {units}</source>
        <translation>Tredoble {units}</translation>
    </message>
    <message>
        <source>{factor} × {units}</source>
        <translation>{factor} × {units}</translation>
    </message>
    <message>
        <source>A purchase for {before} gives {after}.</source>
        <translation>Et kjøp verdt {before} gir {after}.</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>stempler</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poeng</translation>
    </message>
    <message>
        <source>stamps and points</source>
        <translation>stempler og poeng</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) a day for each customer.</source>
        <translation>
            <numerusform>Høyst %Ln gang om dagen per kunde.</numerusform>
            <numerusform>Høyst %Ln ganger om dagen per kunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) in all for each customer.</source>
        <translation>
            <numerusform>Høyst %Ln gang i alt per kunde.</numerusform>
            <numerusform>Høyst %Ln ganger i alt per kunde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofTexts</name>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>The card, or the last 4 digits of the phone</source>
        <translation>Kortet, eller de siste 4 sifrene i telefonnummeret</translation>
    </message>
    <message>
        <source>The last 4 digits of the phone</source>
        <translation>De siste 4 sifrene i telefonnummeret</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>PIN-koden til en leder</translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Type the amount as on the receipt, for example {amount}.</source>
        <translation>Skriv beløpet som på kvitteringen, for eksempel {amount}.</translation>
    </message>
    <message>
        <source>Amount, if wanted</source>
        <translation>Beløp, om ønsket</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>This purchase</source>
        <translation>Dette kjøpet</translation>
    </message>
    <message numerus="yes">
        <source>stamp(s)</source>
        <translation>
            <numerusform>stempel</numerusform>
            <numerusform>stempler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <translation>
            <numerusform>vare</numerusform>
            <numerusform>varer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Fewer</source>
        <translation>Færre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Flere</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Yes, stamp again</source>
        <translation>Ja, stemple igjen</translation>
    </message>
    <message>
        <source>A manager can allow it</source>
        <translation>En leder kan tillate det</translation>
    </message>
    <message>
        <source>Allow it now</source>
        <translation>Tillat nå</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>These are not the last digits of the phone. {ask}</source>
        <translation>Dette er ikke de siste sifrene i telefonnummeret. {ask}</translation>
    </message>
    <message>
        <source>Last 4 digits of the phone</source>
        <translation>De siste 4 sifrene i telefonnummeret</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>{capped} Why?</source>
        <translation>{capped} Hvorfor?</translation>
    </message>
    <message>
        <source>No more today</source>
        <translation>Ikke mer i dag</translation>
    </message>
    <message>
        <source>They bought a lot today</source>
        <translation>Kunden kjøpte mye i dag</translation>
    </message>
    <message>
        <source>Stamped wrongly before</source>
        <translation>Stemplet feil tidligere</translation>
    </message>
    <message>
        <source>As a kindness</source>
        <translation>Av velvilje</translation>
    </message>
    <message>
        <source>A new card for {name}? The card in use until now stops working at once.</source>
        <translation>Et nytt kort til {name}? Kortet som er i bruk nå, slutter å virke med en gang.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Ja, et nytt kort</translation>
    </message>
</context>
<context>
    <name>QuotePanel</name>
    <message>
        <source>To pay</source>
        <translation>Å betale</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>Betalt med poeng</translation>
    </message>
    <message>
        <source>of {price}</source>
        <translation>av {price}</translation>
    </message>
</context>
<context>
    <name>QuoteTexts</name>
    <message>
        <source>{level}: {percent} % off</source>
        <translation>{level}: {percent} % rabatt</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>en gave</translation>
    </message>
    <message>
        <source>take it off by hand</source>
        <translation>trekk det fra for hånd</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>“{better}” is better than “{other}”, so it is used instead.</source>
        <translation>«{better}» er bedre enn «{other}» og brukes i stedet.</translation>
    </message>
    <message>
        <source>“{better}” is used, so “{other}” is not: only one of them.</source>
        <translation>«{better}» brukes, altså ikke «{other}»: bare én av dem.</translation>
    </message>
    <message>
        <source>Not together with “{other}”.</source>
        <translation>Ikke sammen med «{other}».</translation>
    </message>
    <message>
        <source>“{better}” is better here.</source>
        <translation>«{better}» er bedre her.</translation>
    </message>
    <message>
        <source>It would change nothing in this purchase.</source>
        <translation>Det ville ikke endret noe i dette kjøpet.</translation>
    </message>
    <message>
        <source>Type the amount: it needs {least} or more.</source>
        <translation>Skriv beløpet: Det trengs minst {least}.</translation>
    </message>
    <message>
        <source>Best for {name}: to pay {due}</source>
        <translation>Best for {name}: å betale {due}</translation>
    </message>
    <message>
        <source>Without the code</source>
        <translation>Uten koden</translation>
    </message>
    <message>
        <source>Without vouchers</source>
        <translation>Uten verdikuponger</translation>
    </message>
    <message>
        <source>Uses: {vouchers}, without the code</source>
        <translation>Bruker: {vouchers}, uten koden</translation>
    </message>
    <message>
        <source>Uses: {vouchers}</source>
        <translation>Bruker: {vouchers}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, switch person</source>
        <translation>{name}, bytt person</translation>
    </message>
    <message>
        <source>{name} (F9 to switch)</source>
        <translation>{name} (F9 for å bytte)</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>A stamp was forgotten</source>
        <translation>Et stempel ble glemt</translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation>Telt feil</translation>
    </message>
    <message>
        <source>A present of the shop</source>
        <translation>En gave fra butikken</translation>
    </message>
    <message>
        <source>Taken over from a paper card</source>
        <translation>Overført fra et papirkort</translation>
    </message>
    <message>
        <source>Some other reason</source>
        <translation>En annen årsak</translation>
    </message>
    <message>
        <source>As a thank you</source>
        <translation>Som takk</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Noe gikk galt</translation>
    </message>
    <message>
        <source>For an occasion</source>
        <translation>Til en spesiell anledning</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Av en annen årsak</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>New customer</source>
        <translation>Ny kunde</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Noen uten navn</translation>
    </message>
    <message>
        <source>{name} is already a customer</source>
        <translation>{name} er allerede kunde</translation>
    </message>
    <message>
        <source>with the same phone number.</source>
        <translation>med samme telefonnummer.</translation>
    </message>
    <message>
        <source>with the same e-mail address.</source>
        <translation>med samme e-postadresse.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Åpne det kortet</translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation>{name} er registrert.</translation>
    </message>
    <message>
        <source>{name} is registered. The card can be handed over.</source>
        <translation>{name} er registrert. Kortet kan gis til kunden.</translation>
    </message>
    <message>
        <source>{name} was saved before. Print a new card to hand one over.</source>
        <translation>{name} er lagret fra før. Skriv ut et nytt kort for å gi ut et.</translation>
    </message>
</context>
<context>
    <name>ReplayBanner</name>
    <message>
        <source>Work it out</source>
        <translation>Regn ut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Hvem?</translation>
    </message>
    <message>
        <source>Who would gain and who would lose</source>
        <translation>Hvem som vinner og hvem som taper på det</translation>
    </message>
    <message>
        <source>What would the last 90 days have come to?</source>
        <translation>Hva ville de siste 90 dagene ha blitt?</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>Regn ut på nytt</translation>
    </message>
    <message>
        <source>The program has been changed since this was worked out.</source>
        <translation>Programmet er endret siden dette ble regnet ut.</translation>
    </message>
</context>
<context>
    <name>ReplayTexts</name>
    <message numerus="yes">
        <source>In the last %n days nothing was sold, so there is nothing to replay yet.</source>
        <translation>
            <numerusform>Den siste %n dagen ble ingenting solgt, så det er ikke noe å regne på ennå.</numerusform>
            <numerusform>De siste %n dagene ble ingenting solgt, så det er ikke noe å regne på ennå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the visits of the last %n day(s): {result}.</source>
        <translation>
            <numerusform>Med besøkene den siste %n dagen: {result}.</numerusform>
            <numerusform>Med besøkene de siste %n dagene: {result}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reward is reckoned for every so many stamps or points. Promotions, levels and expiry are left out.</source>
        <translation>Det er regnet én belønning for hvert så og så mange stempler eller poeng. Kampanjer, nivåer og utløp er holdt utenfor.</translation>
    </message>
    <message>
        <source>Would gain most: {names}.</source>
        <translation>Vinner mest på det: {names}.</translation>
    </message>
    <message>
        <source>Would lose most: {names}.</source>
        <translation>Taper mest på det: {names}.</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % ferdig</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} i måneden</translation>
    </message>
    <message>
        <source>or {share} % of what was spent</source>
        <translation>eller {share} % av det som ble brukt</translation>
    </message>
    <message>
        <source>nobody would have got a reward</source>
        <translation>ingen ville ha fått en belønning</translation>
    </message>
    <message>
        <source>less than one reward a month</source>
        <translation>mindre enn én belønning i måneden</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln reward(s) a month</source>
        <translation>
            <numerusform>omtrent %Ln belønning i måneden</numerusform>
            <numerusform>omtrent %Ln belønninger i måneden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose.</source>
        <translation>Ingen ville vinne eller tape på det.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would gain</source>
        <translation>
            <numerusform>%Ln kunde ville vinne på det</numerusform>
            <numerusform>%Ln kunder ville vinne på det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would lose</source>
        <translation>
            <numerusform>%Ln ville tape på det</numerusform>
            <numerusform>%Ln ville tape på det</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>noen uten navn</translation>
    </message>
    <message>
        <source>{name} ({amount} a month)</source>
        <translation>{name} ({amount} i måneden)</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>No customer found for “{typed}”</source>
        <translation>Fant ingen kunde for «{typed}»</translation>
    </message>
    <message>
        <source>More are found: type another letter.</source>
        <translation>Det er flere: skriv en bokstav til.</translation>
    </message>
    <message>
        <source>Register “{typed}”</source>
        <translation>Registrer «{typed}»</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Kunder funnet</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Card without a name</source>
        <translation>Kort uten navn</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n belønning klar</numerusform>
            <numerusform>%n belønninger klare</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation>{count} av {goal}</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Take back or return</source>
        <translation>Angre eller returnere</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Velg en årsak</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La det være</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Angre alt</translation>
    </message>
    <message>
        <source>Take this part back</source>
        <translation>Angre denne delen</translation>
    </message>
</context>
<context>
    <name>ReturnTexts</name>
    <message>
        <source>The level is then {level}.</source>
        <translation>Nivået er da {level}.</translation>
    </message>
    <message>
        <source>Takes nothing back: what is kept still earns the same.</source>
        <translation>Ingenting trekkes fra: Det som beholdes, gir fortsatt like mye.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n vare</numerusform>
            <numerusform>%n varer</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back before: {what}.</source>
        <translation>Returnert før: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n came back before</source>
        <translation>
            <numerusform>%n returnert før</numerusform>
            <numerusform>%n returnert før</numerusform>
        </translation>
    </message>
    <message>
        <source>takes back {taken} and gives back {given}</source>
        <translation>{taken} trekkes fra, og {given} gis tilbake</translation>
    </message>
    <message>
        <source>takes back {units}</source>
        <translation>{units} trekkes fra</translation>
    </message>
    <message>
        <source>gives back {units}</source>
        <translation>{units} gis tilbake</translation>
    </message>
    <message>
        <source>{reward}, unused, is withdrawn</source>
        <translation>{reward} er ubrukt og trekkes tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) is withdrawn</source>
        <translation>
            <numerusform>%n ubrukt belønning trekkes tilbake</numerusform>
            <numerusform>%n ubrukte belønninger trekkes tilbake</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} was already used</source>
        <translation>{reward} er allerede brukt</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards were already used</source>
        <translation>
            <numerusform>%n belønning er allerede brukt</numerusform>
            <numerusform>%n belønninger er allerede brukt</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} and stays with the customer</source>
        <translation>{used} og blir hos kunden</translation>
    </message>
    <message>
        <source>{used}, so {follows}</source>
        <translation>{used}, så {follows}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is owed</source>
        <translation>
            <numerusform>kunden skylder %n stempel</numerusform>
            <numerusform>kunden skylder %n stempler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is owed</source>
        <translation>
            <numerusform>kunden skylder %n poeng</numerusform>
            <numerusform>kunden skylder %n poeng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is let go</source>
        <translation>
            <numerusform>%n stempel ettergis</numerusform>
            <numerusform>%n stempler ettergis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is let go</source>
        <translation>
            <numerusform>%n poeng ettergis</numerusform>
            <numerusform>%n poeng ettergis</numerusform>
        </translation>
    </message>
    <message>
        <source>{owed} and {let_go}</source>
        <translation>{owed}, og {let_go}</translation>
    </message>
    <message>
        <source>{reward} can be used again</source>
        <translation>{reward} kan brukes igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards can be used again</source>
        <translation>
            <numerusform>%n belønning kan brukes igjen</numerusform>
            <numerusform>%n belønninger kan brukes igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewardFields</name>
    <message>
        <source>a free coffee</source>
        <translation>en gratis kaffe</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Belønning, slik du ville sagt det</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hva den gir</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Rabatt i prosent</translation>
    </message>
    <message>
        <source>Items to buy for one free</source>
        <translation>Antall å kjøpe for å få én gratis</translation>
    </message>
    <message>
        <source>For which items</source>
        <translation>For hvilke varer</translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation>Koster deg omtrent</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle varer</translation>
    </message>
    <message>
        <source>A free item</source>
        <translation>En gratis vare</translation>
    </message>
    <message>
        <source>The cheapest item free</source>
        <translation>Den billigste varen gratis</translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation>Kjøp flere, få én gratis</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Et beløp i rabatt</translation>
    </message>
    <message>
        <source>A percentage off</source>
        <translation>En prosentrabatt</translation>
    </message>
    <message>
        <source>A gift handed over</source>
        <translation>En gave som gis over disk</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Cashier</source>
        <translation>Ekspedient</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
</context>
<context>
    <name>RulesCategory</name>
    <message>
        <source>Counter rules</source>
        <translation>Regler i kassen</translation>
    </message>
    <message>
        <source>Time between two stamps of a card</source>
        <translation>Tid mellom to stempler på et kort</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>Lås kassen når ingen rører den</translation>
    </message>
    <message>
        <source>Shown before a voucher is used</source>
        <translation>Må vises før en verdikupong brukes</translation>
    </message>
    <message>
        <source>The customer owes it</source>
        <translation>Kunden skylder det</translation>
    </message>
    <message>
        <source>It is forgiven</source>
        <translation>Det ettergis</translation>
    </message>
    <message>
        <source>A returned stamp whose reward was used</source>
        <translation>Returnert stempel når belønningen er brukt</translation>
    </message>
    <message>
        <source>Units a cashier corrects alone in a day</source>
        <translation>Stempler/poeng en ekspedient retter alene per dag</translation>
    </message>
    <message>
        <source>What was forgiven</source>
        <translation>Det som er ettergitt</translation>
    </message>
    <message>
        <source>Within this time a stamp needs a manager.</source>
        <translation>Innen denne tiden må en leder tillate stempelet.</translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation>Arbeidet blir stående. Det hjelper bare når de ansatte har PIN.</translation>
    </message>
    <message>
        <source>For all programs and offers</source>
        <translation>For alle programmer og tilbud</translation>
    </message>
    <message>
        <source>An offer can ask for something else.</source>
        <translation>Et tilbud kan kreve noe annet.</translation>
    </message>
    <message>
        <source>What is forgiven is listed for the owner.</source>
        <translation>Det som ettergis, får eieren se i en liste.</translation>
    </message>
    <message>
        <source>More than that needs a manager.</source>
        <translation>Mer enn det må en leder gjøre.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen grense</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Aldri av seg selv</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>SampleRibbon</name>
    <message>
        <source>SAMPLE SHOP · nothing here is real</source>
        <translation>EKSEMPELBUTIKK · ingenting her er ekte</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Coffee</source>
        <translation>Kaffe</translation>
    </message>
    <message>
        <source>Latte</source>
        <translation>Latte</translation>
    </message>
    <message>
        <source>Bagel</source>
        <translation>Bagel</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Drikke</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Mat</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Kaffekort</translation>
    </message>
    <message>
        <source>Every tenth coffee is on us</source>
        <translation>Hver tiende kaffe er på huset</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>en gratis kaffe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>A point for every euro</source>
        <translation>Ett poeng per euro</translation>
    </message>
    <message>
        <source>a bag of beans</source>
        <translation>en pose kaffebønner</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation>en småkake</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Bursdag</translation>
    </message>
    <message>
        <source>a slice of cake</source>
        <translation>et kakestykke</translation>
    </message>
    <message>
        <source>We miss you</source>
        <translation>Vi savner deg</translation>
    </message>
    <message>
        <source>a free latte</source>
        <translation>en gratis latte</translation>
    </message>
    <message>
        <source>Lunch coupon</source>
        <translation>Lunsjkupong</translation>
    </message>
    <message>
        <source>€1.50 off</source>
        <translation>1,50 € i rabatt</translation>
    </message>
    <message>
        <source>Bagels by three</source>
        <translation>Tre bagels</translation>
    </message>
    <message>
        <source>the third bagel free</source>
        <translation>den tredje bagelen gratis</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>Beklager</translation>
    </message>
    <message>
        <source>Quiet afternoons</source>
        <translation>Rolige ettermiddager</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Stamkunde</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gull</translation>
    </message>
</context>
<context>
    <name>SayTexts</name>
    <message>
        <source>The first visit: say welcome</source>
        <translation>Det første besøket: si velkommen</translation>
    </message>
    <message>
        <source>{level} with the next purchase</source>
        <translation>{level} ved neste kjøp</translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation>{missing} igjen til {level}</translation>
    </message>
    <message>
        <source>Birthday today: say happy birthday</source>
        <translation>Bursdag i dag: si gratulerer med dagen</translation>
    </message>
    <message>
        <source>Birthday on {weekday}: wish a happy birthday</source>
        <translation>Bursdag på {weekday}: ønsk en fin bursdag</translation>
    </message>
    <message>
        <source>Birthday on {day}: wish a happy birthday</source>
        <translation>Bursdag {day}: ønsk en fin bursdag</translation>
    </message>
    <message>
        <source>Waiting since {day}: {reward}</source>
        <translation>Har ventet siden {day}: {reward}</translation>
    </message>
    <message>
        <source>{offer}: {reward}</source>
        <translation>{offer}: {reward}</translation>
    </message>
    <message>
        <source>{offer}: {reward}, until {day}</source>
        <translation>{offer}: {reward}, til {day}</translation>
    </message>
    <message>
        <source>Back after a long time: say it is good to meet again</source>
        <translation>Tilbake etter lang tid: si at det er hyggelig å ses igjen</translation>
    </message>
    <message>
        <source>Not here since {day}: say it is good to meet again</source>
        <translation>Ikke vært her siden {day}: si at det er hyggelig å ses igjen</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Venter på en skanning.</translation>
    </message>
    <message>
        <source>Nothing arrives? The scanner must work as a keyboard (HID) and read QR codes.</source>
        <translation>Kommer det ingenting? Skanneren må virke som et tastatur (HID) og lese QR-koder.</translation>
    </message>
    <message>
        <source>It is slow, so the time between keys should be longer.</source>
        <translation>Den er treg, så tiden mellom tastene bør være lengre.</translation>
    </message>
    <message>
        <source>Use {gap} ms</source>
        <translation>Bruk {gap} ms</translation>
    </message>
    <message>
        <source>{gap} ms a key</source>
        <translation>{gap} ms per tast</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>En skanning kom inn.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the right.</source>
        <translation>Dette er ikke et LoyalPOS-kort. Skann koden til høyre.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Skanneren virker.</translation>
    </message>
    <message>
        <source>The keyboard writes other letters; cards are read by the places of the keys.</source>
        <translation>Tastaturet skriver andre bokstaver; kortene leses ut fra tastenes plass.</translation>
    </message>
    <message>
        <source>This was another card than the one on the right.</source>
        <translation>Dette var et annet kort enn det til høyre.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Kort leses på alle sider, uansett hvilket felt du står i.</translation>
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
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Same letters</source>
        <translation>Samme bokstaver</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andre bokstaver</translation>
    </message>
</context>
<context>
    <name>ScannerCategory</name>
    <message>
        <source>Scanner and camera</source>
        <translation>Skanner og kamera</translation>
    </message>
    <message>
        <source>Scan the code on the right. The letters on the screen must be the letters under the code.</source>
        <translation>Skann koden til høyre. Bokstavene på skjermen skal være de samme som under koden.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Fart</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Slutter med</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Longest time between two keys of a scanner</source>
        <translation>Lengste tid mellom to taster</translation>
    </message>
    <message>
        <source>Faster keys are a scanner, slower ones are typing. 35 ms suits most.</source>
        <translation>Raskere taster er en skanner, tregere er skriving. 35 ms passer for de fleste.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold a card before it and see whether it is read.</source>
        <translation>Hold et kort foran det og se om det blir lest.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prøv</translation>
    </message>
    <message>
        <source>{gap} ms</source>
        <translation>{gap} ms</translation>
    </message>
    <message>
        <source>Scan the code once more.</source>
        <translation>Skann koden en gang til.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>Innstillingen er endret.</translation>
    </message>
    <message>
        <source>The camera read {text}.</source>
        <translation>Kameraet leste {text}.</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Prøv skanneren</translation>
    </message>
    <message>
        <source>Scan the code below, or any card. No scanner at hand? Go on without it.</source>
        <translation>Skann koden under, eller et hvilket som helst kort. Ingen skanner? Gå videre uten.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>A camera reads cards too, and so does typing the number under the code.</source>
        <translation>Et kamera leser også kort, og du kan skrive nummeret under koden.</translation>
    </message>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Venter på en skanning.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Kort leses på alle sider, uansett hvilket felt du står i.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Skanneren virker.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the left to be sure.</source>
        <translation>Dette er ikke et LoyalPOS-kort. Skann koden til venstre for å være sikker.</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>En skanning kom inn.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Finn en innstilling</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>Ingen innstilling har dette ordet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ShopCategory</name>
    <message>
        <source>Shop and language</source>
        <translation>Butikk og språk</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Butikkens navn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The country says how phone numbers are read, the time zone when a day of the shop ends. Amounts that were booked keep their figures in another currency.</source>
        <translation>Landet avgjør hvordan telefonnumre leses, tidssonen når butikkens dag slutter. Beløp som er ført, beholder tallene i en annen valuta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>Butikken din</translation>
    </message>
    <message>
        <source>Country, money and clock are our guess. Change what is not right.</source>
        <translation>Land, valuta og klokke er gjettet. Endre det som ikke stemmer.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Butikkens navn</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>I work alone</source>
        <translation>Jeg jobber alene</translation>
    </message>
    <message>
        <source>No PIN: the till opens at once</source>
        <translation>Ingen PIN: kassen åpner med en gang</translation>
    </message>
    <message>
        <source>Others work here too</source>
        <translation>Flere jobber her</translation>
    </message>
    <message>
        <source>Your PIN guards settings and corrections</source>
        <translation>PIN-koden din beskytter innstillinger og rettelser</translation>
    </message>
    <message>
        <source>Your PIN, at least 6 digits</source>
        <translation>PIN-koden din, minst 6 sifre</translation>
    </message>
</context>
<context>
    <name>StampFields</name>
    <message>
        <source>Stamps to collect</source>
        <translation>Stempler å samle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus for nye kunder</translation>
    </message>
</context>
<context>
    <name>StampStrip</name>
    <message>
        <source>{done} of {goal} stamps</source>
        <translation>{done} av {goal} stempler</translation>
    </message>
    <message>
        <source>{reward} at {count}</source>
        <translation>{reward} ved {count}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>{entry} (taken back)</source>
        <translation>{entry} (angret)</translation>
    </message>
    <message>
        <source>Stamped by mistake</source>
        <translation>Stemplet ved en feil</translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation>Varen ble returnert</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>Feil kunde</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>En annen årsak</translation>
    </message>
    <message>
        <source>Taking back needs a manager&apos;s PIN.</source>
        <translation>For å angre trengs PIN-koden til en leder.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Café</source>
        <translation>Kafé</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Kaffekort</translation>
    </message>
    <message>
        <source>Buy nine, the tenth is free</source>
        <translation>Kjøp ni, den tiende er gratis</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>en gratis kaffe</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bakeri</translation>
    </message>
    <message>
        <source>Bread card</source>
        <translation>Brødkort</translation>
    </message>
    <message>
        <source>Nine loaves, one on the house</source>
        <translation>Kjøp ni brød, få ett på huset</translation>
    </message>
    <message>
        <source>a free loaf</source>
        <translation>et gratis brød</translation>
    </message>
    <message>
        <source>Lunch and snacks</source>
        <translation>Lunsj og snacks</translation>
    </message>
    <message>
        <source>Lunch card</source>
        <translation>Lunsjkort</translation>
    </message>
    <message>
        <source>Nine lunches, the tenth is free</source>
        <translation>Ni lunsjer, den tiende er gratis</translation>
    </message>
    <message>
        <source>a free lunch</source>
        <translation>en gratis lunsj</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Frisør</translation>
    </message>
    <message>
        <source>Haircut card</source>
        <translation>Klippekort</translation>
    </message>
    <message>
        <source>Nine visits, one on the house</source>
        <translation>Ni besøk, ett på huset</translation>
    </message>
    <message>
        <source>a free haircut</source>
        <translation>en gratis klipp</translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation>Bilvask</translation>
    </message>
    <message>
        <source>Wash card</source>
        <translation>Vaskekort</translation>
    </message>
    <message>
        <source>Five washes, one for free</source>
        <translation>Fem vasker, én gratis</translation>
    </message>
    <message>
        <source>a free wash</source>
        <translation>en gratis vask</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Ett poeng per {amount}</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} i rabatt</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s), then {reward}</source>
        <translation>
            <numerusform>%n stempel, så {reward}</numerusform>
            <numerusform>%n stempler, så {reward}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Scan a card, or type a name, phone or card number</source>
        <translation>Skann et kort, eller skriv navn, telefon eller kortnummer</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Skann med kamera</translation>
    </message>
    <message>
        <source>Scan with the camera (F4)</source>
        <translation>Skann med kamera (F4)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kunde</translation>
    </message>
</context>
<context>
    <name>TroubleScene</name>
    <message>
        <source>The shop&apos;s folder</source>
        <translation>Butikkens mappe</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Ingenting ble endret eller slettet.</translation>
    </message>
    <message>
        <source>This shop is already open</source>
        <translation>Denne butikken er allerede åpen</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Butikken kan ikke åpnes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Velg en annen mappe</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
</context>
<context>
    <name>VouchersCard</name>
    <message>
        <source>Vouchers</source>
        <translation>Verdikuponger</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Don&apos;t use</source>
        <translation>Ikke bruk</translation>
    </message>
    <message>
        <source>It can be used {when}.</source>
        <translation>Den kan brukes {when}.</translation>
    </message>
    <message>
        <source>on {least} or more</source>
        <translation>ved kjøp for minst {least}</translation>
    </message>
    <message>
        <source>not with other offers</source>
        <translation>ikke sammen med andre tilbud</translation>
    </message>
</context>
<context>
    <name>WeekdayRow</name>
    <message>
        <source>None pressed: every day.</source>
        <translation>Ingen valgt: alle dager.</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
</context>
<context>
    <name>WhyTexts</name>
    <message numerus="yes">
        <source>%n earned</source>
        <translation>
            <numerusform>%n opptjent</numerusform>
            <numerusform>%n opptjent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a head start</source>
        <translation>
            <numerusform>%n som startbonus</numerusform>
            <numerusform>%n som startbonus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the first purchase</source>
        <translation>
            <numerusform>%n for det første kjøpet</numerusform>
            <numerusform>%n for det første kjøpet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from a reward</source>
        <translation>
            <numerusform>%n kom tilbake fra en belønning</numerusform>
            <numerusform>%n kom tilbake fra en belønning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid for rewards</source>
        <translation>
            <numerusform>%n brukt på belønninger</numerusform>
            <numerusform>%n brukt på belønninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid like money</source>
        <translation>
            <numerusform>%n brukt som penger</numerusform>
            <numerusform>%n brukt som penger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n trukket tilbake</numerusform>
            <numerusform>%n trukket tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>%n gitt tilbake</numerusform>
            <numerusform>%n gitt tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by hand</source>
        <translation>
            <numerusform>%n lagt til manuelt</numerusform>
            <numerusform>%n lagt til manuelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n utløpt</numerusform>
            <numerusform>%n utløpt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came with a merge</source>
        <translation>
            <numerusform>%n kom til ved sammenslåing</numerusform>
            <numerusform>%n kom til ved sammenslåing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off by hand</source>
        <translation>
            <numerusform>%n trukket fra manuelt</numerusform>
            <numerusform>%n trukket fra manuelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left with a merge</source>
        <translation>
            <numerusform>%n gikk ut ved sammenslåing</numerusform>
            <numerusform>%n gikk ut ved sammenslåing</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was collected yet.</source>
        <translation>Ingenting er samlet ennå.</translation>
    </message>
    <message>
        <source>{lead}: {parts}</source>
        <translation>{lead}: {parts}</translation>
    </message>
    <message>
        <source>{units} owed</source>
        <translation>Skylder {units}</translation>
    </message>
    <message>
        <source>{units} on this card</source>
        <translation>{units} på dette kortet</translation>
    </message>
    <message numerus="yes">
        <source>%n became {reward}</source>
        <translation>
            <numerusform>%n ble til {reward}</numerusform>
            <numerusform>%n ble til {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became {count} × {reward}</source>
        <translation>
            <numerusform>%n ble til {count} × {reward}</numerusform>
            <numerusform>%n ble til {count} × {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid until {day}</source>
        <translation>
            <numerusform>%n gyldig til {day}</numerusform>
            <numerusform>%n gyldige til {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>promised as “{tagline}”, before the program changed</source>
        <translation>lovet som «{tagline}», før programmet ble endret</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nivå {level}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a visit</source>
        <translation>
            <numerusform>høyst %n per besøk</numerusform>
            <numerusform>høyst %n per besøk</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gyldig til {day}</translation>
    </message>
    <message>
        <source>a visit that earned nothing</source>
        <translation>et besøk uten stempler eller poeng</translation>
    </message>
    <message>
        <source>a visit that earned nothing: {why}</source>
        <translation>et besøk uten stempler eller poeng: {why}</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>et besøk</translation>
    </message>
    <message>
        <source>{amount}, one for every {unit}</source>
        <translation>{amount}, ett per {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n vare</numerusform>
            <numerusform>%n varer</numerusform>
        </translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>et kjøp</translation>
    </message>
    <message>
        <source>{what}; {by}, allowed by {manager}.</source>
        <translation>{what}; {by}, tillatt av {manager}.</translation>
    </message>
    <message>
        <source>{what}; {by}.</source>
        <translation>{what}; {by}.</translation>
    </message>
    <message numerus="yes">
        <source>the card reached %n stamp(s) on {day}</source>
        <translation>
            <numerusform>kortet nådde %n stempel {day}</numerusform>
            <numerusform>kortet nådde %n stempler {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>the card was full on {day}</source>
        <translation>kortet ble fullt {day}</translation>
    </message>
    <message>
        <source>{reward}: {reason}.</source>
        <translation>{reward}: {reason}.</translation>
    </message>
    <message>
        <source>{reward}: {reason}; valid until {until}.</source>
        <translation>{reward}: {reason}; gyldig til {until}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation>{weekday} {day} {time}</translation>
    </message>
    <message>
        <source>the card was full: {units} became {reward}</source>
        <translation>kortet var fullt: {units} ble til {reward}</translation>
    </message>
    <message>
        <source>{units} were paid for {reward}</source>
        <translation>{units} ble brukt på {reward}</translation>
    </message>
    <message>
        <source>{units} paid {money}</source>
        <translation>{units} betalte {money}</translation>
    </message>
    <message>
        <source>{sign}{units} by hand: {reason}</source>
        <translation>{sign}{units} manuelt: {reason}</translation>
    </message>
    <message>
        <source>{what} came with a merge</source>
        <translation>{what} kom til ved sammenslåing</translation>
    </message>
    <message>
        <source>{what} left with a merge</source>
        <translation>{what} gikk ut ved sammenslåing</translation>
    </message>
    <message>
        <source>{units}: {how}</source>
        <translation>{units}: {how}</translation>
    </message>
    <message>
        <source>{units}: a head start for a new card</source>
        <translation>{units}: startbonus for et nytt kort</translation>
    </message>
    <message>
        <source>{units}: for the first purchase</source>
        <translation>{units}: for det første kjøpet</translation>
    </message>
    <message>
        <source>{reward} was used and took {money} off</source>
        <translation>{reward} ble brukt og ga {money} i rabatt</translation>
    </message>
    <message>
        <source>{reward} was used</source>
        <translation>{reward} ble brukt</translation>
    </message>
    <message>
        <source>{what} expired: valid until {day}</source>
        <translation>{what} utløp: gjaldt til {day}</translation>
    </message>
    <message>
        <source>{reward}, unused, became {units} again</source>
        <translation>{reward}, ubrukt, ble til {units} igjen</translation>
    </message>
    <message>
        <source>{reward}, unused, was withdrawn</source>
        <translation>{reward}, ubrukt, ble trukket tilbake</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>besøket</translation>
    </message>
    <message>
        <source>{what} given back</source>
        <translation>{what} gitt tilbake</translation>
    </message>
    <message>
        <source>{what} taken back</source>
        <translation>{what} trukket tilbake</translation>
    </message>
    <message>
        <source>{text} from the purchase of {day}</source>
        <translation>{text} fra kjøpet {day}</translation>
    </message>
    <message numerus="yes">
        <source>{text}, %n let go</source>
        <translation>
            <numerusform>{text}, %n ettergitt</numerusform>
            <numerusform>{text}, %n ettergitt</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}: {reason}</source>
        <translation>{text}: {reason}</translation>
    </message>
    <message>
        <source>the other card</source>
        <translation>det andre kortet</translation>
    </message>
    <message numerus="yes">
        <source>{reward}: the card reached %n stamp(s)</source>
        <translation>
            <numerusform>{reward}: kortet nådde %n stempel</numerusform>
            <numerusform>{reward}: kortet nådde %n stempler</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} from “{offer}”: {trigger}</source>
        <translation>{reward} fra «{offer}»: {trigger}</translation>
    </message>
    <message>
        <source>“{offer}”, {trigger}, on {day}</source>
        <translation>«{offer}», {trigger}, {day}</translation>
    </message>
    <message>
        <source>given by {person}</source>
        <translation>gitt av {person}</translation>
    </message>
    <message>
        <source>for the first purchase</source>
        <translation>for det første kjøpet</translation>
    </message>
    <message>
        <source>for coming back</source>
        <translation>for gjenbesøk</translation>
    </message>
    <message>
        <source>for what was spent</source>
        <translation>for handlet beløp</translation>
    </message>
    <message>
        <source>for the birthday</source>
        <translation>til bursdagen</translation>
    </message>
    <message>
        <source>after a long time away</source>
        <translation>etter lang tid borte</translation>
    </message>
    <message>
        <source>for bringing a friend</source>
        <translation>for å ta med en venn</translation>
    </message>
    <message>
        <source>for the next visit</source>
        <translation>til neste besøk</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>gitt manuelt</translation>
    </message>
    <message>
        <source>for a code</source>
        <translation>med en kode</translation>
    </message>
    <message>
        <source>with every purchase</source>
        <translation>ved hvert kjøp</translation>
    </message>
    <message>
        <source>{text}, at least until {day}</source>
        <translation>{text}, minst til {day}</translation>
    </message>
    <message>
        <source>{text}, counted again on {day}</source>
        <translation>{text}, regnet på nytt {day}</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Prøv med eksempeldata</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This card is not known here. Find the customer by name or phone number.</source>
        <translation>Dette kortet er ikke kjent her. Finn kunden på navn eller telefonnummer.</translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another blank card.</source>
        <translation>Dette kortet tilhører allerede en kunde. Ta et annet blankt kort.</translation>
    </message>
    <message>
        <source>This card was not made by this shop. Take one of your own blank cards.</source>
        <translation>Dette kortet er ikke laget av denne butikken. Ta et av dine egne blanke kort.</translation>
    </message>
    <message>
        <source>This card has ended and cannot be used again. Take another blank card.</source>
        <translation>Dette kortet er avsluttet og kan ikke brukes igjen. Ta et annet blankt kort.</translation>
    </message>
    <message>
        <source>This customer is not in the shop&apos;s file any more. Search again.</source>
        <translation>Denne kunden er ikke lenger i butikkens fil. Søk på nytt.</translation>
    </message>
    <message>
        <source>The name has {length} letters; {most} fit. Shorten it.</source>
        <translation>Navnet har {length} tegn; det er plass til {most}. Gjør det kortere.</translation>
    </message>
    <message>
        <source>The note has {length} letters; {most} fit. Shorten it.</source>
        <translation>Notatet har {length} tegn; det er plass til {most}. Gjør det kortere.</translation>
    </message>
    <message>
        <source>This is not a complete phone number. Compare the digits, or leave it empty.</source>
        <translation>Dette er ikke et helt telefonnummer. Se over sifrene, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address. Compare it, or leave it empty.</source>
        <translation>Dette er ikke en hel e-postadresse. Se over den, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>This day does not exist. Type day and month, for example 24-12.</source>
        <translation>Denne dagen finnes ikke. Skriv dag og måned, for eksempel 24.12.</translation>
    </message>
    <message>
        <source>Type a name, a phone number or an e-mail address to keep these details with.</source>
        <translation>Skriv et navn, et telefonnummer eller en e-postadresse som opplysningene kan lagres under.</translation>
    </message>
    <message>
        <source>The customer has not agreed to this being kept. Ask and tick it, or clear the field.</source>
        <translation>Kunden har ikke samtykket til at dette lagres. Spør og kryss av, eller tøm feltet.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Tallet må være fra {least} til {most}.</translation>
    </message>
    <message>
        <source>This amount cannot be right. Type it as on the receipt, for example 7.40.</source>
        <translation>Dette beløpet kan ikke stemme. Skriv det som på kvitteringen, for eksempel 7,40.</translation>
    </message>
    <message>
        <source>This card was stamped {seconds} ago. Stamp it again?</source>
        <translation>Dette kortet ble stemplet for {seconds} siden. Stemple igjen?</translation>
    </message>
    <message>
        <source>The shop leaves time between stamps; this card can be stamped again in {wait_seconds}. A manager can allow it now.</source>
        <translation>Butikken har ventetid mellom stempler; kortet kan stemples igjen om {wait_seconds}. En leder kan tillate det nå.</translation>
    </message>
    <message>
        <source>This purchase earns nothing. Type the amount, then stamp.</source>
        <translation>Dette kjøpet gir ingenting. Skriv beløpet, og stemple så.</translation>
    </message>
    <message>
        <source>This was already booked with other contents. Scan the card and start again.</source>
        <translation>Dette er allerede ført med annet innhold. Skann kortet og begynn på nytt.</translation>
    </message>
    <message>
        <source>This voucher is not known here. Scan the customer&apos;s card again.</source>
        <translation>Denne verdikupongen er ikke kjent her. Skann kundens kort igjen.</translation>
    </message>
    <message>
        <source>This reward was already given on {on} at {at}, on till {till}. It cannot be given twice.</source>
        <translation>Denne belønningen ble alt gitt {on} kl. {at}, på kasse {till}. Den kan ikke gis to ganger.</translation>
    </message>
    <message>
        <source>This reward was taken back because its stamps were. Scan the card again.</source>
        <translation>Denne belønningen er angret fordi stemplene ble angret. Skann kortet igjen.</translation>
    </message>
    <message>
        <source>This reward was valid until {on}. It cannot be given any more.</source>
        <translation>Denne belønningen gjaldt til {on}. Den kan ikke gis lenger.</translation>
    </message>
    <message>
        <source>This voucher can be used from {on} on. Keep it until then.</source>
        <translation>Denne verdikupongen kan brukes fra {on}. Spar den til da.</translation>
    </message>
    <message>
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation>Belønningen ville ikke endret noe i dette kjøpet, så den er spart til senere.</translation>
    </message>
    <message>
        <source>Scan the card, or type the last 4 digits of the phone.</source>
        <translation>Skann kortet, eller skriv de siste 4 sifrene i telefonnummeret.</translation>
    </message>
    <message>
        <source>This card has had all of today: {most} at most. A manager can allow more, with a reason.</source>
        <translation>Dette kortet har fått alt det kan få i dag: høyst {most}. En leder kan tillate mer, med en årsak.</translation>
    </message>
    <message>
        <source>No offer has this code. Compare it letter by letter.</source>
        <translation>Ingen tilbud har denne koden. Sammenlign tegn for tegn.</translation>
    </message>
    <message>
        <source>At most {most} points can pay for this purchase; {points} are too many.</source>
        <translation>Høyst {most} poeng kan betale for dette kjøpet; {points} er for mange.</translation>
    </message>
    <message>
        <source>This offer needs a purchase of {least} or more.</source>
        <translation>Dette tilbudet krever et kjøp for minst {least}.</translation>
    </message>
    <message>
        <source>These two cannot be used in one purchase. Take one of them out.</source>
        <translation>Disse to kan ikke brukes i samme kjøp. Ta bort den ene.</translation>
    </message>
    <message>
        <source>This offer does not run today.</source>
        <translation>Dette tilbudet gjelder ikke i dag.</translation>
    </message>
    <message>
        <source>This offer is for a higher level than the customer&apos;s.</source>
        <translation>Dette tilbudet er for et høyere nivå enn kundens.</translation>
    </message>
    <message>
        <source>All that there was of this offer has been given.</source>
        <translation>Alt som fantes av dette tilbudet, er gitt ut.</translation>
    </message>
    <message>
        <source>This customer had the offer already.</source>
        <translation>Denne kunden har allerede fått tilbudet.</translation>
    </message>
    <message>
        <source>Something better applies by itself, so the voucher was kept for later.</source>
        <translation>Noe bedre gjelder av seg selv, så verdikupongen er spart til senere.</translation>
    </message>
    <message>
        <source>Only a manager can allow this.</source>
        <translation>Bare en leder kan tillate dette.</translation>
    </message>
    <message>
        <source>No phone number is kept to compare. A manager can allow this.</source>
        <translation>Det er ikke lagret noe telefonnummer å sammenligne med. En leder kan tillate dette.</translation>
    </message>
    <message>
        <source>Type the last 4 digits of the customer&apos;s phone.</source>
        <translation>Skriv de siste 4 sifrene i kundens telefonnummer.</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card.</source>
        <translation>Skann kundens kort.</translation>
    </message>
    <message>
        <source>This reward costs {cost} points; the customer has {points}.</source>
        <translation>Denne belønningen koster {cost} poeng; kunden har {points}.</translation>
    </message>
    <message>
        <source>There is nothing to undo on this till.</source>
        <translation>Det er ingenting å angre på denne kassen.</translation>
    </message>
    <message>
        <source>The last stamp is more than a minute old. A manager can take it back in the history.</source>
        <translation>Det siste stempelet er mer enn et minutt gammelt. En leder kan angre det i historikken.</translation>
    </message>
    <message>
        <source>This was already taken back. It cannot be taken back twice.</source>
        <translation>Dette er allerede angret. Det kan ikke angres to ganger.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Velg en årsak først.</translation>
    </message>
    <message>
        <source>This program is not in the shop&apos;s file any more.</source>
        <translation>Dette programmet er ikke lenger i butikkens fil.</translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation>Gi programmet et navn.</translation>
    </message>
    <message>
        <source>A full card needs a number from {least} to {most}.</source>
        <translation>Et fullt kort må ha fra {least} til {most} stempler.</translation>
    </message>
    <message>
        <source>Say what customers get, for example: a free coffee.</source>
        <translation>Si hva kundene får, for eksempel: en gratis kaffe.</translation>
    </message>
    <message>
        <source>Type for which amount a point is given, for example 1.00.</source>
        <translation>Skriv hvilket beløp som gir ett poeng, for eksempel 1,00.</translation>
    </message>
    <message>
        <source>A head start must be smaller than a full card: at most {most}.</source>
        <translation>Startbonusen må være mindre enn et fullt kort: høyst {most}.</translation>
    </message>
    <message>
        <source>This text is too long; {most} letters fit.</source>
        <translation>Teksten er for lang; det er plass til {most} tegn.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>Denne personen er ikke lenger på listen.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Skriv navnet på personen.</translation>
    </message>
    <message>
        <source>The shop needs an owner. Make someone else owner first.</source>
        <translation>Butikken må ha en eier. Gjør først noen andre til eier.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>PIN-koden er feil. Prøv igjen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}.</source>
        <translation>For mange feil PIN-koder. Prøv igjen om {seconds}.</translation>
    </message>
    <message>
        <source>This PIN needs at least {least} digits.</source>
        <translation>Denne PIN-koden må ha minst {least} sifre.</translation>
    </message>
    <message>
        <source>A PIN has digits only, at most {most} of them.</source>
        <translation>En PIN har bare sifre, høyst {most}.</translation>
    </message>
    <message>
        <source>This needs a manager. Press F9 to switch to a manager.</source>
        <translation>Dette må en leder gjøre. Trykk F9 for å bytte til en leder.</translation>
    </message>
    <message>
        <source>This needs the owner. Press F9 to switch to the owner.</source>
        <translation>Dette må eieren gjøre. Trykk F9 for å bytte til eieren.</translation>
    </message>
    <message>
        <source>Type the name of your shop.</source>
        <translation>Skriv navnet på butikken din.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Denne verdien passer ikke her.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened. Try a PNG or a JPEG.</source>
        <translation>Denne filen er ikke et bilde som kan åpnes. Prøv PNG eller JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Crop it to the code and try again.</source>
        <translation>Bildet er for stort. Beskjær det til koden og prøv igjen.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Take it closer and with more light.</source>
        <translation>Fant ingen QR-kode i bildet. Ta det nærmere og i bedre lys.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space, then press again.</source>
        <translation>Disken er full, så ingenting ble lagret. Frigjør plass, og trykk igjen.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Nothing was lost; check the disk.</source>
        <translation>Disken svarte ikke som den skal. Ingenting er tapt; sjekk disken.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose a folder of your own.</source>
        <translation>Det går ikke å skrive til denne mappen. Velg en mappe som er din egen.</translation>
    </message>
    <message>
        <source>This folder is on the network, where a shop&apos;s file can be damaged. Choose a folder on this computer.</source>
        <translation>Denne mappen ligger på nettverket, der butikkens fil kan bli skadet. Velg en mappe på denne maskinen.</translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which can damage a shop&apos;s file. Choose a folder outside it.</source>
        <translation>Denne mappen kopieres av en skytjeneste, som kan skade butikkens fil. Velg en mappe utenfor den.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not where it was. Connect the disk it is on, or restore a backup; no new file was made.</source>
        <translation>Butikkens fil er ikke der den var. Koble til disken den ligger på, eller hent tilbake en sikkerhetskopi; ingen ny fil ble laget.</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It was left as it is; open that one.</source>
        <translation>Det er allerede en butikk i denne mappen. Den er urørt; åpne den.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It was left as it is; restore the newest good backup.</source>
        <translation>Butikkens fil er skadet. Den er urørt; hent tilbake den nyeste gode sikkerhetskopien.</translation>
    </message>
    <message>
        <source>This file is not a LoyalPOS shop. It was left as it is.</source>
        <translation>Denne filen er ikke en LoyalPOS-butikk. Den er urørt.</translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer LoyalPOS. Install that version; the file was left as it is.</source>
        <translation>Butikkens fil er skrevet av en nyere LoyalPOS. Installer den versjonen; filen er urørt.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Close it, then press again.</source>
        <translation>Et annet program holder butikkens fil. Lukk det, og trykk igjen.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed. Check the disk.</source>
        <translation>Sikkerhetskopien kunne ikke lages, så ingenting ble endret. Sjekk disken.</translation>
    </message>
    <message>
        <source>This shop is open in another LoyalPOS window on this computer.</source>
        <translation>Denne butikken er åpen i et annet LoyalPOS-vindu på denne maskinen.</translation>
    </message>
    <message>
        <source>The disk did not confirm this. LoyalPOS looks it up before anything is repeated.</source>
        <translation>Disken bekreftet ikke dette. LoyalPOS sjekker før noe gjentas.</translation>
    </message>
    <message>
        <source>The shop is closed. Start LoyalPOS again.</source>
        <translation>Butikken er lukket. Start LoyalPOS på nytt.</translation>
    </message>
    <message>
        <source>A part of LoyalPOS is too old on this computer. Install LoyalPOS again.</source>
        <translation>En del av LoyalPOS er for gammel på denne maskinen. Installer LoyalPOS på nytt.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture of the code, or paste one.</source>
        <translation>Fant ikke noe kamera. Åpne et bilde av koden, eller lim inn et.</translation>
    </message>
    <message>
        <source>The camera does not answer. Another program may be using it.</source>
        <translation>Kameraet svarer ikke. Kanskje et annet program bruker det.</translation>
    </message>
    <message>
        <source>This could not be printed or saved. Check the printer or the folder.</source>
        <translation>Dette kunne ikke skrives ut eller lagres. Sjekk skriveren eller mappen.</translation>
    </message>
    <message>
        <source>Something went wrong inside LoyalPOS. Nothing that was booked is lost. Please press again; the details are in the log.</source>
        <translation>Noe gikk galt i LoyalPOS. Ingenting som er ført, er tapt. Trykk igjen; detaljene står i loggen.</translation>
    </message>
    <message>
        <source>Choose what came back.</source>
        <translation>Velg hva som ble returnert.</translation>
    </message>
    <message>
        <source>At most {most} of this sale can still come back.</source>
        <translation>Høyst {most} av dette kjøpet kan fortsatt returneres.</translation>
    </message>
    <message>
        <source>A correction is at least 1 and at most {most}, more or less.</source>
        <translation>En rettelse er minst 1 og høyst {most}, opp eller ned.</translation>
    </message>
    <message>
        <source>The customer has {most}; more than that cannot be taken off.</source>
        <translation>Kunden har {most}; mer enn det kan ikke trekkes fra.</translation>
    </message>
    <message>
        <source>This merge could be undone until {until}. Now it stays as it is.</source>
        <translation>Denne sammenslåingen kunne angres til {until}. Nå blir den stående.</translation>
    </message>
    <message>
        <source>These two are one customer already. Choose another one.</source>
        <translation>Disse to er allerede én kunde. Velg en annen.</translation>
    </message>
    <message>
        <source>One of the two was merged with somebody before. Search again.</source>
        <translation>En av de to er allerede slått sammen med noen. Søk på nytt.</translation>
    </message>
    <message>
        <source>This merge is not in the shop&apos;s file any more.</source>
        <translation>Denne sammenslåingen er ikke lenger i butikkens fil.</translation>
    </message>
    <message>
        <source>This merge was undone before.</source>
        <translation>Denne sammenslåingen er allerede angret.</translation>
    </message>
    <message>
        <source>This customer was merged again since. Undo that merge first.</source>
        <translation>Denne kunden er slått sammen på nytt siden da. Angre den sammenslåingen først.</translation>
    </message>
    <message>
        <source>Both have the same phone number, e-mail address or card. A friend is somebody else.</source>
        <translation>Begge har samme telefonnummer, e-postadresse eller kort. En venn er noen andre.</translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as a month allows.</source>
        <translation>Denne kunden er belønnet for så mange venner som er tillatt per måned.</translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as the shop allows in all.</source>
        <translation>Denne kunden er belønnet for så mange venner som butikken tillater i alt.</translation>
    </message>
    <message>
        <source>Choose one of the levels, and a last day from {first} to {last}.</source>
        <translation>Velg et av nivåene, og en siste dag fra {first} til {last}.</translation>
    </message>
    <message>
        <source>With the head start this would be a reward before anything is bought: at most {most}.</source>
        <translation>Med startbonusen ville dette vært en belønning før noe er kjøpt: høyst {most}.</translation>
    </message>
    <message>
        <source>A reward on the way stands before the full card: from {least} to {most}.</source>
        <translation>En belønning underveis kommer før fullt kort: fra {least} til {most}.</translation>
    </message>
    <message>
        <source>There are two rewards at {at}. Choose another place for one of them.</source>
        <translation>Det er to belønninger ved {at}. Velg en annen plass for en av dem.</translation>
    </message>
    <message>
        <source>A point cannot pay more than what is spent for it: at most {most}.</source>
        <translation>Et poeng kan ikke være verdt mer enn det man handler for å få det: høyst {most}.</translation>
    </message>
    <message>
        <source>Type which part of a purchase points may pay: from {least} to {most} %.</source>
        <translation>Skriv hvilken del av et kjøp poeng kan betale: fra {least} til {most} %.</translation>
    </message>
    <message>
        <source>Type after how many months: from {least} to {most}.</source>
        <translation>Skriv etter hvor mange måneder: fra {least} til {most}.</translation>
    </message>
    <message>
        <source>Type for how many days rewards can still be used: from {least} to {most}.</source>
        <translation>Skriv i hvor mange dager belønninger fortsatt kan brukes: fra {least} til {most}.</translation>
    </message>
    <message>
        <source>{category} cannot count and not count at once.</source>
        <translation>{category} kan ikke både telle og ikke telle.</translation>
    </message>
    <message>
        <source>This least purchase cannot be right. Type an amount, or leave it empty.</source>
        <translation>Dette minstekjøpet kan ikke stemme. Skriv et beløp, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>Type how many times as much: more than {above}, at most {most}.</source>
        <translation>Skriv hva det skal ganges med: mer enn {above}, høyst {most}.</translation>
    </message>
    <message>
        <source>With less than 1 a visit would never earn anything.</source>
        <translation>Med mindre enn 1 ville et besøk aldri gitt noe.</translation>
    </message>
    <message>
        <source>This limit must be from {least} to {most}; with nothing there is no limit.</source>
        <translation>Grensen må være fra {least} til {most}; uten tall er det ingen grense.</translation>
    </message>
    <message>
        <source>Type a percentage from {least} to {most}.</source>
        <translation>Skriv en prosent fra {least} til {most}.</translation>
    </message>
    <message>
        <source>Type how many are bought for a free one: from {least} to {most}.</source>
        <translation>Skriv hvor mange som kjøpes for å få én gratis: fra {least} til {most}.</translation>
    </message>
    <message>
        <source>This cost cannot be right. Type what the reward costs you, or leave it empty.</source>
        <translation>Denne kostnaden kan ikke stemme. Skriv hva belønningen koster deg, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first one, {first}.</source>
        <translation>Siste dag, {last}, er før den første, {first}.</translation>
    </message>
    <message>
        <source>This promotion is not in the shop&apos;s file any more.</source>
        <translation>Denne kampanjen er ikke lenger i butikkens fil.</translation>
    </message>
    <message>
        <source>Give the promotion a name.</source>
        <translation>Gi kampanjen et navn.</translation>
    </message>
    <message>
        <source>None of these days comes between {first} and {last}.</source>
        <translation>Ingen av disse dagene kommer mellom {first} og {last}.</translation>
    </message>
    <message>
        <source>Choose days from Monday to Sunday.</source>
        <translation>Velg dager fra mandag til søndag.</translation>
    </message>
    <message>
        <source>This time is no part of a day. Type it from 00:00 to 24:00.</source>
        <translation>Dette klokkeslettet finnes ikke. Skriv det fra 00:00 til 24:00.</translation>
    </message>
    <message>
        <source>The end must be after the beginning, on the same day.</source>
        <translation>Slutten må være etter starten, på samme dag.</translation>
    </message>
    <message>
        <source>This offer is not in the shop&apos;s file any more.</source>
        <translation>Dette tilbudet er ikke lenger i butikkens fil.</translation>
    </message>
    <message>
        <source>Give the offer a name.</source>
        <translation>Gi tilbudet et navn.</translation>
    </message>
    <message>
        <source>A gift makes no sale cheaper. Choose when customers get it, or another reward.</source>
        <translation>En gave gjør ikke kjøpet billigere. Velg når kundene får den, eller en annen belønning.</translation>
    </message>
    <message>
        <source>Type the code that customers say, at most {most} letters.</source>
        <translation>Skriv koden som kundene sier, høyst {most} tegn.</translation>
    </message>
    <message>
        <source>This code is too long; {most} letters can be typed quickly.</source>
        <translation>Denne koden er for lang; {most} tegn kan skrives raskt.</translation>
    </message>
    <message>
        <source>“{name}” has this code in the same days. Type another one, or change the days.</source>
        <translation>«{name}» har denne koden de samme dagene. Skriv en annen, eller endre dagene.</translation>
    </message>
    <message>
        <source>Only an offer with a code has one. Clear the code.</source>
        <translation>Bare et tilbud med kode har en. Fjern koden.</translation>
    </message>
    <message>
        <source>Type after how much the offer is given; it must be more than nothing.</source>
        <translation>Skriv etter hvor mye tilbudet gis; det må være mer enn null.</translation>
    </message>
    <message>
        <source>Type within how many days: from {least} to {most}.</source>
        <translation>Skriv innen hvor mange dager: fra {least} til {most}.</translation>
    </message>
    <message>
        <source>A voucher can be valid for at most {most} days; with nothing it has no end.</source>
        <translation>En verdikupong kan være gyldig i høyst {most} dager; uten tall har den ingen slutt.</translation>
    </message>
    <message>
        <source>This must be from {least} to {most}, and not more than there are in all.</source>
        <translation>Dette må være fra {least} til {most}, og ikke mer enn det finnes i alt.</translation>
    </message>
    <message>
        <source>There is no such level.</source>
        <translation>Dette nivået finnes ikke.</translation>
    </message>
    <message>
        <source>{amount} off is more than the least purchase of {minimum}.</source>
        <translation>{amount} i rabatt er mer enn minstekjøpet på {minimum}.</translation>
    </message>
    <message>
        <source>{amount} off is more than the {spend} that have to be spent for it.</source>
        <translation>{amount} i rabatt er mer enn de {spend} kunden må handle for.</translation>
    </message>
    <message>
        <source>There can be from {least} to {most} levels.</source>
        <translation>Det kan være fra {least} til {most} nivåer.</translation>
    </message>
    <message>
        <source>Give the level a name of at most {most} letters.</source>
        <translation>Gi nivået et navn på høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A level must need more than the one below it.</source>
        <translation>Et nivå må kreve mer enn nivået under.</translation>
    </message>
    <message>
        <source>A level can give from {least} to {most} here.</source>
        <translation>Et nivå kan gi fra {least} til {most} her.</translation>
    </message>
    <message>
        <source>Type within how many months: from {least} to {most}.</source>
        <translation>Skriv innen hvor mange måneder: fra {least} til {most}.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Counter</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Close this first, then scan again.</source>
        <translation>Lukk dette først, og skann igjen.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Samtykk</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take back or return “{entry}”</source>
        <translation>Angre eller returnere «{entry}»</translation>
    </message>
</context>
<context>
    <name>_SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
</context>
</TS>
