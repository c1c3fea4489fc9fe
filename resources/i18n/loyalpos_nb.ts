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
        <source>Running since {day}</source>
        <translation>I bruk siden {day}</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Det er endringer som ikke er lagret</translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave the program as it was.</source>
        <translation>Rediger videre, eller forkast dem og la programmet være som det var.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nytt program</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Hva dette betyr</translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation>Kunder med stempler beholder det gamle kortet til det er fullt.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>{program} is saved.</source>
        <translation>{program} er lagret.</translation>
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
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La det være</translation>
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
    <message>
        <source>Take back “{entry}”?</source>
        <translation>Angre «{entry}»?</translation>
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
        <source>Price</source>
        <translation>Pris</translation>
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
        <source>Tap them at the counter to remember what was bought. They are optional.</source>
        <translation>Trykk på dem i kassen for å huske hva som ble kjøpt. De er valgfrie.</translation>
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
    <message>
        <source>New program</source>
        <translation>Nytt program</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Ikke noe program ennå</translation>
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
        <source>Taken back for {name}. {state}</source>
        <translation>Angret for {name}. {state}</translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation>{reward} gitt til {name}.</translation>
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
    <name>PointsFields</name>
    <message>
        <source>One point for every</source>
        <translation>Ett poeng per</translation>
    </message>
    <message>
        <source>Points for the reward</source>
        <translation>Poeng for belønningen</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus for nye kunder</translation>
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
        <source>By the amount spent</source>
        <translation>Etter hvor mye man handler</translation>
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
        <source>a free coffee</source>
        <translation>en gratis kaffe</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Belønning, slik du ville sagt det</translation>
    </message>
    <message>
        <source>A free item</source>
        <translation>En gratis vare</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Et beløp i rabatt</translation>
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
        <source>A point for every {amount}; %n point(s) get {reward}</source>
        <translation>
            <numerusform>Ett poeng per {amount}; %n poeng gir {reward}</numerusform>
            <numerusform>Ett poeng per {amount}; %n poeng gir {reward}</numerusform>
        </translation>
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
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Trinn {number} av {count}</translation>
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
        <source>This is more than a minute old. A manager can take it back.</source>
        <translation>Dette er mer enn et minutt siden. En leder kan angre det.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Spør en leder</translation>
    </message>
    <message>
        <source>{forecast} Why is “{act}” taken back?</source>
        <translation>{forecast} Hvorfor angres «{act}»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La det stå</translation>
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
        <source>Within this time a stamp needs a manager.</source>
        <translation>Innen denne tiden må en leder tillate stempelet.</translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation>Arbeidet blir stående. Det hjelper bare når de ansatte har PIN.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen grense</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Aldri av seg selv</translation>
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
        <source>A manager can take entries back: press F9 to switch.</source>
        <translation>En leder kan angre: trykk F9 for å bytte.</translation>
    </message>
    <message>
        <source>Takes back {units}.</source>
        <translation>{units} trekkes fra.</translation>
    </message>
    <message>
        <source>The customer gets {reward} back.</source>
        <translation>Kunden får tilbake {reward}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) become stamps again.</source>
        <translation>
            <numerusform>%n ubrukt belønning blir til stempler igjen.</numerusform>
            <numerusform>%n ubrukte belønninger blir til stempler igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) will be owed.</source>
        <translation>
            <numerusform>Kunden vil skylde %n stempel.</numerusform>
            <numerusform>Kunden vil skylde %n stempler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Programs</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nytt program</translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation>Start med det som passer best. Alt kan endres.</translation>
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
    <message numerus="yes">
        <source>%n more under Open</source>
        <translation>
            <numerusform>%n til under Åpne</numerusform>
            <numerusform>%n til under Åpne</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
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
        <source>This reward was already given at {at} on till {till}. It cannot be given twice.</source>
        <translation>Denne belønningen ble gitt kl. {at} på kasse {till}. Den kan ikke gis to ganger.</translation>
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
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation>Belønningen ville ikke endret noe i dette kjøpet, så den er spart til senere.</translation>
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
        <source>Take back “{entry}”</source>
        <translation>Angre «{entry}»</translation>
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
