<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutCategory</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>A loyalty till that works offline, on a file of your own.</source>
        <translation>Een spaarkassa die offline werkt, met een eigen bestand.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>LoyalPOS: Apache License 2.0</source>
        <translation>LoyalPOS: Apache License 2.0</translation>
    </message>
    <message>
        <source>The parts made by others</source>
        <translation>Onderdelen van anderen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>{file} is missing from this installation.</source>
        <translation>{file} ontbreekt in deze installatie.</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Undo</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (teruggedraaid)</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Herstel: {act}</translation>
    </message>
    <message>
        <source>Take back: {act}, {when}</source>
        <translation>Terugdraaien: {act}, {when}</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Press again: it is looked up first, so nothing is booked twice.</source>
        <translation>Druk nog eens: eerst wordt gekeken of het er al staat, dus niets telt dubbel.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Nog niet bevestigd</translation>
    </message>
    <message>
        <source>Press again when it is put right; nothing is booked twice.</source>
        <translation>Druk nog eens als het is opgelost; niets telt dubbel.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Niet geboekt</translation>
    </message>
</context>
<context>
    <name>ActsPair</name>
    <message>
        <source>The shop has no program yet. Make one under Programs.</source>
        <translation>De zaak heeft nog geen programma. Maak er een bij Programma’s.</translation>
    </message>
    <message>
        <source>No reward is ready.</source>
        <translation>Er staat geen beloning klaar.</translation>
    </message>
    <message>
        <source>Keep it, stamp this purchase</source>
        <translation>Bewaren, stempelen</translation>
    </message>
    <message>
        <source>Book the points</source>
        <translation>Punten boeken</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Kaart stempelen</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Beloning geven</translation>
    </message>
    <message>
        <source>Give {reward}</source>
        <translation>Geef {reward}</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Withdraw and clear</source>
        <translation>Intrekken en wissen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Withdraw and clear the details?</source>
        <translation>Intrekken en gegevens wissen?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, language, birthday and note are removed. The card goes on without a name; stamps and rewards stay.</source>
        <translation>Naam, telefoon, e-mail, taal, verjaardag en notitie worden verwijderd. De kaart werkt verder zonder naam; stempels en beloningen blijven.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Ingetrokken op {day}</translation>
    </message>
    <message>
        <source>Agreed on {day}, asked by {person}</source>
        <translation>Toegestaan op {day}, gevraagd door {person}</translation>
    </message>
</context>
<context>
    <name>BirthdayField</name>
    <message>
        <source>day and month</source>
        <translation>dag en maand</translation>
    </message>
</context>
<context>
    <name>BlankCards</name>
    <message>
        <source>Print blank cards</source>
        <translation>Lege kaarten afdrukken</translation>
    </message>
    <message>
        <source>Print outlines to test</source>
        <translation>Proefdruk met omtrek</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Pdf bewaren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Kaart voor</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s)</source>
        <translation>
            <numerusform>{name}: %n kaart</numerusform>
            <numerusform>{name}: %n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>Aantal kaarten</translation>
    </message>
    <message>
        <source>First free place</source>
        <translation>Eerste vrije plek</translation>
    </message>
    <message>
        <source>Cut or break them apart and keep them at the till. A card belongs to nobody until it is handed out.</source>
        <translation>Knip of breek ze los en bewaar ze bij de kassa. Een kaart is van niemand tot hij is uitgegeven.</translation>
    </message>
    <message>
        <source>If everything lands beside its place, print the outlines on plain paper, hold them against a sheet, and move the print by what is missing.</source>
        <translation>Komt alles naast zijn plek? Druk de omtrek af op gewoon papier, houd die tegen een vel en verschuif de afdruk zo veel als nodig.</translation>
    </message>
    <message>
        <source>blank-cards</source>
        <translation>lege-kaarten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Done. The cards can be handed out at once.</source>
        <translation>Klaar. De kaarten kunnen meteen worden uitgegeven.</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Met de camera scannen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Foto openen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Zoekt een code</translation>
    </message>
    <message>
        <source>Hold the card in the frame, or drop a picture of it here.</source>
        <translation>Houd de kaart in het kader, of sleep er een foto van hierheen.</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Afbeeldingen ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Er is geen foto om te plakken</translation>
    </message>
    <message>
        <source>Copy a picture of the code first, then paste it here.</source>
        <translation>Kopieer eerst een foto van de code en plak die hier.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leest de foto</translation>
    </message>
    <message>
        <source>Code found</source>
        <translation>Code gevonden</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation>Geen code gelezen</translation>
    </message>
    <message>
        <source>The camera rests</source>
        <translation>De camera rust</translation>
    </message>
    <message>
        <source>No code came for a minute, so it was switched off. Nothing was recorded.</source>
        <translation>Er kwam een minuut lang geen code, dus hij is uitgezet. Er is niets opgenomen.</translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>already collects with this card.</source>
        <translation>spaart al met deze kaart.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Die kaart openen</translation>
    </message>
    <message>
        <source>Scan another blank card</source>
        <translation>Andere lege kaart scannen</translation>
    </message>
    <message>
        <source>Hold its code before the scanner. It opens nobody yet.</source>
        <translation>Houd de code voor de scanner. De kaart is nog van niemand.</translation>
    </message>
    <message>
        <source>Scan a blank card now</source>
        <translation>Scan nu een lege kaart</translation>
    </message>
    <message>
        <source>Card {code} is taken</source>
        <translation>Kaart {code} ligt klaar</translation>
    </message>
    <message>
        <source>Hand it over when the customer is saved.</source>
        <translation>Geef hem mee als de klant is bewaard.</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Card of {shop}, number {code}</source>
        <translation>Kaart van {shop}, nummer {code}</translation>
    </message>
</context>
<context>
    <name>CardHandout</name>
    <message>
        <source>Print card</source>
        <translation>Kaart afdrukken</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Foto bewaren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Pdf bewaren</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>Andere printer…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>De nieuwe kaart</translation>
    </message>
    <message>
        <source>The card for {name}</source>
        <translation>De kaart voor {name}</translation>
    </message>
    <message>
        <source>Print, save or photograph it now. The code is only on this card: LoyalPOS does not keep it, so printing later means a new card.</source>
        <translation>Druk de kaart nu af, bewaar hem of laat hem fotograferen. De code staat alleen op deze kaart: LoyalPOS bewaart hem niet, dus later afdrukken betekent een nieuwe kaart.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>The card is on its way to the printer.</source>
        <translation>De kaart is onderweg naar de printer.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the card instead, or let the customer photograph it.</source>
        <translation>Op deze computer is geen printer ingesteld. Bewaar de kaart, of laat de klant een foto maken.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Replace card</source>
        <translation>Kaart vervangen</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Extra kaart</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Nieuwe kaart maken</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Kaart blokkeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>Replace the card?</source>
        <translation>De kaart vervangen?</translation>
    </message>
    <message>
        <source>The old card stops working at once; stamps and rewards stay with the customer. Make a new card, or scan a blank one.</source>
        <translation>De oude kaart werkt meteen niet meer; stempels en beloningen blijven van de klant. Maak een nieuwe kaart, of scan een lege.</translation>
    </message>
    <message>
        <source>A further card</source>
        <translation>Een extra kaart</translation>
    </message>
    <message>
        <source>It collects for the same customer, for example for the partner. Make a new card, or scan a blank one.</source>
        <translation>Die spaart voor dezelfde klant, bijvoorbeeld voor de partner. Maak een nieuwe kaart, of scan een lege.</translation>
    </message>
    <message>
        <source>Block card {code}?</source>
        <translation>Kaart {code} blokkeren?</translation>
    </message>
    <message>
        <source>It opens nobody any more, and cannot be unblocked. Stamps and rewards stay.</source>
        <translation>De kaart werkt dan niet meer, en dat kan niet worden hersteld. Stempels en beloningen blijven.</translation>
    </message>
    <message>
        <source>The new card works from now on.</source>
        <translation>De nieuwe kaart werkt vanaf nu.</translation>
    </message>
    <message>
        <source>The card is blocked.</source>
        <translation>De kaart is geblokkeerd.</translation>
    </message>
    <message>
        <source>Block card {code}</source>
        <translation>Kaart {code} blokkeren</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
</context>
<context>
    <name>CardsCategory</name>
    <message>
        <source>Cards and printing</source>
        <translation>Kaarten en afdrukken</translation>
    </message>
    <message>
        <source>Every new customer can get a card that is printed on the spot. Or keep a stack of printed cards that belong to nobody yet: scan one while registering.</source>
        <translation>Elke nieuwe klant kan een kaart krijgen die meteen wordt afgedrukt. Of leg een stapel gedrukte kaarten klaar die nog van niemand zijn: scan er een bij het inschrijven.</translation>
    </message>
    <message>
        <source>Print blank cards</source>
        <translation>Lege kaarten afdrukken</translation>
    </message>
    <message>
        <source>On label sheets or card sheets, each with a code of its own.</source>
        <translation>Op etiket- of kaartvellen, elk met een eigen code.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-code van {text}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May keep these details for the loyalty card</source>
        <translation>Deze gegevens mogen worden bewaard voor de klantenkaart</translation>
    </message>
    <message>
        <source>May send offers, at most twice a month</source>
        <translation>Aanbiedingen sturen mag, hoogstens twee keer per maand</translation>
    </message>
    <message>
        <source>May choose offers by what was bought before</source>
        <translation>Aanbiedingen mogen worden gekozen op basis van eerdere aankopen</translation>
    </message>
    <message>
        <source>May keep the birthday for a birthday treat</source>
        <translation>De verjaardag mag worden bewaard voor een verjaardagscadeau</translation>
    </message>
    <message>
        <source>Needed to join. Shown text, date and staff are recorded.</source>
        <translation>Nodig om mee te doen. De getoonde tekst, de datum en de medewerker worden vastgelegd.</translation>
    </message>
    <message>
        <source>A choice of its own; can be withdrawn at any time.</source>
        <translation>Een eigen keuze; kan altijd worden ingetrokken.</translation>
    </message>
    <message>
        <source>Details kept</source>
        <translation>Gegevens bewaren</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbiedingen</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Persoonlijke aanbiedingen</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the customer&apos;s details</source>
        <translation>Gegevens van de klant openen</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Try fewer letters, the last digits of the phone, or the card number.</source>
        <translation>Probeer minder letters, de laatste cijfers van de telefoon of het kaartnummer.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Nog geen klanten</translation>
    </message>
    <message>
        <source>Everybody who gets a card stands here.</source>
        <translation>Hier staat iedereen die een kaart krijgt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · sorted by last visit</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten · op laatste bezoek</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} · type more to find others</source>
        <translation>De beste {count} · typ meer voor anderen</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln customer(s)</source>
        <translation>
            <numerusform>{count} van %Ln klant</numerusform>
            <numerusform>{count} van %Ln klanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message numerus="yes">
        <source>{card}, %n reward(s) ready</source>
        <translation>
            <numerusform>{card}, %n beloning klaar</numerusform>
            <numerusform>{card}, %n beloningen klaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone, e-mail, card number or note</source>
        <translation>Naam, telefoon, e-mail, kaartnummer of notitie</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Everything the till knows is in one file on this computer.</source>
        <translation>Alles wat de kassa weet, staat in één bestand op deze computer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>When the shop was opened: the newest entries are intact</source>
        <translation>Bij het openen: de nieuwste boekingen zijn intact</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Bestand controleren</translation>
    </message>
    <message>
        <source>A check reads every entry; the till waits for it.</source>
        <translation>Een controle leest alle boekingen; de kassa wacht daarop.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}</source>
        <translation>
            <numerusform>%n back-up, {size}</numerusform>
            <numerusform>%n back-ups, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Copy the folder now and then, when the till is closed.</source>
        <translation>Nog geen. Kopieer de map af en toe, als de kassa gesloten is.</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>Vandaag om {time}</translation>
    </message>
    <message>
        <source>Every entry is as it was booked, and all sums agree with them.</source>
        <translation>Elke boeking is zoals die is gedaan, en alle totalen kloppen.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Het bestand is in orde.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the entries they are made of.</source>
        <translation>
            <numerusform>%n totaal wijkt af van de boekingen waaruit het bestaat.</numerusform>
            <numerusform>%n totalen wijken af van de boekingen waaruit ze bestaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are intact.</source>
        <translation>De boekingen zijn intact.</translation>
    </message>
    <message>
        <source>Add up again</source>
        <translation>Opnieuw optellen</translation>
    </message>
    <message>
        <source>Close the till, keep this file aside, and restore the newest good backup.</source>
        <translation>Sluit de kassa, bewaar dit bestand apart en zet de nieuwste goede back-up terug.</translation>
    </message>
    <message>
        <source>The file is not as it was booked.</source>
        <translation>Het bestand is niet zoals het geboekt is.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>To the counter</source>
        <translation>Naar de kassa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see everything here.</source>
        <translation>Kies links een klant om hier alles te zien.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
    </message>
    <message>
        <source>Birthday (optional)</source>
        <translation>Verjaardag (optioneel)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (optioneel)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Usual order (optional)</source>
        <translation>Vaste bestelling (optioneel)</translation>
    </message>
    <message>
        <source>oat milk, no sugar</source>
        <translation>havermelk, geen suiker</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>{shop} is ready</source>
        <translation>{shop} is klaar</translation>
    </message>
    <message>
        <source>Press F3 at the counter to give the first customer a card.</source>
        <translation>Druk aan de kassa op F3 om de eerste klant een kaart te geven.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Zaak openen</translation>
    </message>
    <message>
        <source>{owner}, with a PIN</source>
        <translation>{owner}, met pincode</translation>
    </message>
    <message>
        <source>{owner}, no PIN</source>
        <translation>{owner}, geen pincode</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>Eerste programma</translation>
    </message>
    <message>
        <source>Country, money, language</source>
        <translation>Land, geld, taal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Note, for example the usual order</source>
        <translation>Notitie, bijvoorbeeld de vaste bestelling</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Gegevens wijzigen</translation>
    </message>
    <message>
        <source>has the same phone number and is already a customer.</source>
        <translation>heeft hetzelfde telefoonnummer en is al klant.</translation>
    </message>
    <message>
        <source>has the same e-mail address and is already a customer.</source>
        <translation>heeft hetzelfde e-mailadres en is al klant.</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Een kaart zonder naam</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Die openen</translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation>De gegevens zijn bewaard.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Programs</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Loopt sinds {day}</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Er zijn wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave the program as it was.</source>
        <translation>Bewerk verder, of bewaar ze niet en laat het programma zoals het was.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Wat dit betekent</translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation>Klanten met stempels houden de oude kaart tot die vol is.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{program} is saved.</source>
        <translation>{program} is bewaard.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keep typing</source>
        <translation>Verder typen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>Invoer niet bewaren?</translation>
    </message>
    <message>
        <source>Nothing of this customer is saved yet.</source>
        <translation>Van deze klant is nog niets bewaard.</translation>
    </message>
    <message>
        <source>Save and hand out card</source>
        <translation>Bewaren en geven</translation>
    </message>
    <message>
        <source>Save and print card</source>
        <translation>Bewaren en afdrukken</translation>
    </message>
    <message>
        <source>Hand out a printed card</source>
        <translation>Gedrukte kaart</translation>
    </message>
    <message>
        <source>Make a card instead</source>
        <translation>Nieuwe kaart</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>een ogenblik</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The new card is in use for {name}.</source>
        <translation>De nieuwe kaart van {name} is in gebruik.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. The first stamp will stand here.</source>
        <translation>Nog niets. De eerste stempel komt hier te staan.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) since {month}</source>
        <translation>
            <numerusform>%Ln bezoek sinds {month}</numerusform>
            <numerusform>%Ln bezoeken sinds {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back “{entry}”?</source>
        <translation>‘{entry}’ terugdraaien?</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing yet: the first stamp will stand here.</source>
        <translation>Nog niets: de eerste stempel komt hier te staan.</translation>
    </message>
    <message>
        <source>On this card</source>
        <translation>Op deze kaart</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Birthday {day}</source>
        <translation>Jarig op {day}</translation>
    </message>
</context>
<context>
    <name>IdleScene</name>
    <message>
        <source>Visits today</source>
        <translation>Bezoeken vandaag</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempels</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Beloningen gegeven</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nieuwe klanten</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Net geholpen</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Vandaag nog niemand</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Klaar om te scannen</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s card in front of the scanner or the camera. No card at hand? Type a name or the last digits of the phone number.</source>
        <translation>Houd de kaart van de klant voor de scanner of de camera. Geen kaart bij de hand? Typ een naam of de laatste cijfers van het telefoonnummer.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Met de camera scannen</translation>
    </message>
    <message>
        <source>Stamp without a card</source>
        <translation>Stempelen zonder kaart</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Typ een naam.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Dit is geen bedrag.</translation>
    </message>
</context>
<context>
    <name>ItemsCategory</name>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Tap them at the counter to remember what was bought. They are optional.</source>
        <translation>Tik ze aan de kassa aan om te onthouden wat er is gekocht. Ze zijn niet verplicht.</translation>
    </message>
    <message>
        <source>No items yet. A till without them stamps just as well.</source>
        <translation>Nog geen artikelen. Een kassa stempelt net zo goed zonder.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Artikel toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation>Dit is de eerste.</translation>
    </message>
    <message>
        <source>This is the last.</source>
        <translation>Dit is de laatste.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This help</source>
        <translation>Deze hulp</translation>
    </message>
    <message>
        <source>To the scan field</source>
        <translation>Naar het scanveld</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Met de camera scannen</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Kaart stempelen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Beloning geven</translation>
    </message>
    <message>
        <source>More or fewer in this purchase</source>
        <translation>Meer of minder in deze aankoop</translation>
    </message>
    <message>
        <source>Undo the last stamp or reward</source>
        <translation>Laatste stempel of beloning herstellen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Clear the customer</source>
        <translation>Klant sluiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Switch cashier</source>
        <translation>Andere medewerker</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Kassa vergrendelen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Counter, customers, programs, settings</source>
        <translation>Kassa, klanten, programma’s, instellingen</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Nieuwe kaart afdrukken</translation>
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
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>A key always does the same. A scanner&apos;s own Enter confirms nothing.</source>
        <translation>Een toets doet altijd hetzelfde. De Enter van een scanner bevestigt niets.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to LoyalPOS</source>
        <translation>Welkom bij LoyalPOS</translation>
    </message>
    <message>
        <source>Which language do you speak at the counter?</source>
        <translation>Welke taal spreek je aan de kassa?</translation>
    </message>
</context>
<context>
    <name>LockScene</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>Wie staat er aan de kassa?</translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation>Tik op je naam.</translation>
    </message>
    <message>
        <source>Type the PIN of {name}, or tap another name.</source>
        <translation>Toets de pincode van {name} in, of tik op een andere naam.</translation>
    </message>
</context>
<context>
    <name>LookCategory</name>
    <message>
        <source>Sounds and display</source>
        <translation>Geluid en beeld</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Grootte van alles</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Geluiden afspelen</translation>
    </message>
    <message>
        <source>Three short ones: done, look here, reward ready. All of it is shown as well.</source>
        <translation>Drie korte: klaar, kijk hier, beloning klaar. Alles is ook te zien.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation>Geluiden staan uit.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Coffee</source>
        <translation>Koffie</translation>
    </message>
    <message>
        <source>Cup to go</source>
        <translation>Beker</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brood</translation>
    </message>
    <message>
        <source>Sandwich</source>
        <translation>Broodje</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Taart</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Koekje</translation>
    </message>
    <message>
        <source>Doughnut</source>
        <translation>Donut</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>IJs</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Salade</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Maaltijd</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Vlees</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruit</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Bier</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wijn</translation>
    </message>
    <message>
        <source>Sweets</source>
        <translation>Snoep</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Schaar</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Wassen</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fiets</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleding</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Tas</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boek</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Bloem</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Huisdieren</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>Zeegroen</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Bladgroen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Nachtblauw</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Bes</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Baksteen</translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation>Karamel</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
</context>
<context>
    <name>ManagerPin</name>
    <message>
        <source>A manager can allow this</source>
        <translation>Een manager kan dit toestaan</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Who allows it? The PIN counts for this alone; both names are kept.</source>
        <translation>Wie staat het toe? De pincode geldt alleen hiervoor; beide namen worden bewaard.</translation>
    </message>
    <message>
        <source>The PIN of {name}, please.</source>
        <translation>De pincode van {name} graag.</translation>
    </message>
</context>
<context>
    <name>Nameless</name>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message>
        <source>No details wanted? A card collects without a name too.</source>
        <translation>Liever geen gegevens? Een kaart spaart ook zonder naam.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A new card of this shop</source>
        <translation>Een nieuwe kaart van deze zaak</translation>
    </message>
    <message>
        <source>Nobody has it yet. Register the customer who gets it.</source>
        <translation>Nog niemand heeft deze kaart. Schrijf de klant in die hem krijgt.</translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation>Deze kaart is vervangen</translation>
    </message>
    <message>
        <source>This card was replaced on {day}</source>
        <translation>Deze kaart is vervangen op {day}</translation>
    </message>
    <message>
        <source>Its stamps moved to a new card the same day. Nothing is lost: open the customer with the new card, or by phone number.</source>
        <translation>De stempels gingen dezelfde dag naar een nieuwe kaart. Niets is kwijt: open de klant met de nieuwe kaart of het telefoonnummer.</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>Deze kaart is geblokkeerd</translation>
    </message>
    <message>
        <source>This card was blocked on {day}</source>
        <translation>Deze kaart is geblokkeerd op {day}</translation>
    </message>
    <message>
        <source>It was reported lost or stolen. The stamps are safe with the customer: ask for the name before you open it, or hand out a new card.</source>
        <translation>Hij is als verloren of gestolen gemeld. De stempels zijn veilig: vraag naar de naam voordat je opent, of geef een nieuwe kaart.</translation>
    </message>
    <message>
        <source>This card is not from this shop</source>
        <translation>Deze kaart is niet van deze zaak</translation>
    </message>
    <message>
        <source>It looks like one of ours, but it was not made here. Find the customer by name, or register a new one.</source>
        <translation>Hij lijkt op die van ons, maar is hier niet gemaakt. Zoek de klant op naam, of schrijf een nieuwe in.</translation>
    </message>
    <message>
        <source>A letter is wrong. Compare it with the card and type it again.</source>
        <translation>Er klopt een letter niet. Vergelijk met de kaart en typ opnieuw.</translation>
    </message>
    <message>
        <source>Did you mean {code}? Compare it with the card, letter by letter.</source>
        <translation>Bedoelde je {code}? Vergelijk letter voor letter met de kaart.</translation>
    </message>
    <message>
        <source>This card number has a typing mistake</source>
        <translation>Dit kaartnummer bevat een typefout</translation>
    </message>
    <message>
        <source>No card has this number</source>
        <translation>Geen kaart heeft dit nummer</translation>
    </message>
    <message>
        <source>It is typed correctly, but no customer has it. Search by name or phone.</source>
        <translation>Het is goed getypt, maar geen klant heeft het. Zoek op naam of telefoon.</translation>
    </message>
    <message>
        <source>Several customers have this card number</source>
        <translation>Meerdere klanten hebben dit kaartnummer</translation>
    </message>
    <message>
        <source>Scan the card itself, or ask for the name and choose.</source>
        <translation>Scan de kaart zelf, of vraag de naam en kies.</translation>
    </message>
    <message>
        <source>This is the code of a voucher</source>
        <translation>Dit is de code van een tegoedbon</translation>
    </message>
    <message>
        <source>This is the badge of a colleague</source>
        <translation>Dit is de badge van een collega</translation>
    </message>
    <message>
        <source>This is the code of a receipt</source>
        <translation>Dit is de code van een kassabon</translation>
    </message>
    <message>
        <source>This is not the code of a card</source>
        <translation>Dit is niet de code van een kaart</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card, or find the customer by name.</source>
        <translation>Scan de kaart van de klant, of zoek de klant op naam.</translation>
    </message>
    <message>
        <source>It has no text that can be shown.</source>
        <translation>Er staat geen tekst in die getoond kan worden.</translation>
    </message>
    <message>
        <source>It says: {text}</source>
        <translation>Er staat: {text}</translation>
    </message>
    <message>
        <source>This code is not a customer card</source>
        <translation>Deze code is geen klantenkaart</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Wait a moment.</source>
        <translation>Te veel onbekende codes in korte tijd. Wacht even.</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Scanning goes on at {time}; searching by name works meanwhile.</source>
        <translation>Te veel onbekende codes in korte tijd. Scannen gaat verder om {time}; zoeken op naam kan intussen wel.</translation>
    </message>
    <message>
        <source>Scanning pauses</source>
        <translation>Scannen pauzeert</translation>
    </message>
</context>
<context>
    <name>NoticeScene</name>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>New card for {name}</source>
        <translation>Nieuwe kaart voor {name}</translation>
    </message>
    <message>
        <source>The card in use until now stops working.</source>
        <translation>De kaart die tot nu toe werd gebruikt, werkt dan niet meer.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message>
        <source>Hand out a new card</source>
        <translation>Nieuwe kaart geven</translation>
    </message>
    <message>
        <source>Yes, open {code}</source>
        <translation>Ja, open {code}</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Ernaar zoeken</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoeken op naam</translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation>Klant inschrijven</translation>
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
        <translation>Voorbeeldzaak wordt gemaakt…</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>Zaak wordt geopend…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>New program</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Nog geen programma</translation>
    </message>
    <message>
        <source>Say what customers collect and what they get for it.</source>
        <translation>Bepaal wat klanten sparen en wat ze ervoor krijgen.</translation>
    </message>
</context>
<context>
    <name>PeopleCategory</name>
    <message>
        <source>People</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Every stamp and reward keeps the name of the person who gave it.</source>
        <translation>Bij elke stempel en beloning blijft staan wie hem gaf.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Anyone at the till can act in the name of {name}.</source>
        <translation>Iedereen aan de kassa kan handelen namens {name}.</translation>
    </message>
    <message>
        <source>Give managers and owners a PIN.</source>
        <translation>Geef managers en eigenaren een pincode.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bewerken</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Uit dienst</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Geen pincode</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Medewerker wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Pincode verwijderen</translation>
    </message>
    <message>
        <source>One tap on the name is then enough to sign in.</source>
        <translation>Eén tik op de naam is dan genoeg om aan te melden.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Werkt hier</translation>
    </message>
    <message>
        <source>Whoever left cannot sign in; the name stays with what was done.</source>
        <translation>Wie weg is, kan niet aanmelden; de naam blijft bij wat er is gedaan.</translation>
    </message>
    <message>
        <source>Stamps, gives rewards, registers customers.</source>
        <translation>Stempelt, geeft beloningen, schrijft klanten in.</translation>
    </message>
    <message>
        <source>Also takes back older stamps and changes items and rules.</source>
        <translation>Draait ook oudere stempels terug en wijzigt artikelen en regels.</translation>
    </message>
    <message>
        <source>May do everything: people, programs, the shop.</source>
        <translation>Mag alles: medewerkers, programma’s, de zaak.</translation>
    </message>
    <message>
        <source>New PIN (optional)</source>
        <translation>Nieuwe pincode (optioneel)</translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation>Pincode (optioneel)</translation>
    </message>
    <message numerus="yes">
        <source>at least %n digit(s)</source>
        <translation>
            <numerusform>minstens %n cijfer</numerusform>
            <numerusform>minstens %n cijfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>deze kaart</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) since {month}</source>
        <translation>
            <numerusform>%n bezoek sinds {month}</numerusform>
            <numerusform>%n bezoeken sinds {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Nog geen bezoek</translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation>laatst: {when}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Vandaag jarig</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>Jarig op {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed</source>
        <translation>
            <numerusform>%n stempel schuldig</numerusform>
            <numerusform>%n stempels schuldig</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} is ready</source>
        <translation>{reward} staat klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n × {reward} ready</source>
        <translation>
            <numerusform>%n × klaar: {reward}</numerusform>
            <numerusform>%n × klaar: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n stempel</numerusform>
            <numerusform>%n stempels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
    <message>
        <source>earned on {day}</source>
        <translation>verdiend op {day}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Teruggedraaid: {what}</translation>
    </message>
    <message>
        <source>Head start: {units}</source>
        <translation>Startbonus: {units}</translation>
    </message>
    <message>
        <source>{reward} given</source>
        <translation>{reward} gegeven</translation>
    </message>
    <message>
        <source>Taken back for {name}. {state}</source>
        <translation>Teruggedraaid voor {name}. {state}</translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation>{reward} gegeven aan {name}.</translation>
    </message>
    <message>
        <source>{units} for {name}. {state}</source>
        <translation>{units} voor {name}. {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n more for {reward}</source>
        <translation>
            <numerusform>Nog %n voor {reward}</numerusform>
            <numerusform>Nog %n voor {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} full.</source>
        <translation>{program} vol.</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed.</source>
        <translation>
            <numerusform>%n stempel schuldig.</numerusform>
            <numerusform>%n stempels schuldig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}.</source>
        <translation>{count} van {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) now.</source>
        <translation>
            <numerusform>Nu %n punt.</numerusform>
            <numerusform>Nu %n punten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cijfer ingetoetst</numerusform>
            <numerusform>%n cijfers ingetoetst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>Pincode tonen</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>PointsFields</name>
    <message>
        <source>One point for every</source>
        <translation>Eén punt per</translation>
    </message>
    <message>
        <source>Points for the reward</source>
        <translation>Punten voor de beloning</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus voor nieuwe klanten</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>At the counter</source>
        <translation>Aan de kassa</translation>
    </message>
    <message>
        <source>On the printed card</source>
        <translation>Op de gedrukte kaart</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Stamps</source>
        <translation>Stempels</translation>
    </message>
    <message>
        <source>A card that fills up</source>
        <translation>Een kaart die vol raakt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>By the amount spent</source>
        <translation>Naar het bestede bedrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Koffiekaart</translation>
    </message>
    <message>
        <source>Line on the card</source>
        <translation>Regel op de kaart</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>een gratis koffie</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Beloning, zoals je het zegt</translation>
    </message>
    <message>
        <source>A free item</source>
        <translation>Gratis artikel</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Bedrag korting</translation>
    </message>
    <message>
        <source>Also in this sale</source>
        <translation>Ook in deze verkoop</translation>
    </message>
    <message>
        <source>Ten at once: nine paid, one free. Otherwise the reward is for the next sale.</source>
        <translation>Tien tegelijk: negen betaald, één gratis. Anders is de beloning voor de volgende keer.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>How customers earn</source>
        <translation>Hoe klanten sparen</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Wat ze krijgen</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>What do you want to give back?</source>
        <translation>Wat krijgen trouwe klanten?</translation>
    </message>
    <message>
        <source>Choose a start. Everything can be changed later.</source>
        <translation>Kies een begin. Alles kan later worden gewijzigd.</translation>
    </message>
    <message>
        <source>Customers get</source>
        <translation>Klanten krijgen</translation>
    </message>
    <message>
        <source>Points for a reward</source>
        <translation>Punten voor een beloning</translation>
    </message>
    <message>
        <source>Stamps on a full card</source>
        <translation>Stempels op een volle kaart</translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message numerus="yes">
        <source>Buy %n, the next one is {reward}</source>
        <translation>
            <numerusform>Koop er %n, daarna {reward}</numerusform>
            <numerusform>Koop er %n, daarna {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n stamp(s) and get {reward}</source>
        <translation>
            <numerusform>Spaar %n stempel voor {reward}</numerusform>
            <numerusform>Spaar %n stempels voor {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A point for every {amount}; %n point(s) get {reward}</source>
        <translation>
            <numerusform>Een punt per {amount}; voor %n punt {reward}</numerusform>
            <numerusform>Een punt per {amount}; voor %n punten {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers start with {units}.</source>
        <translation>Nieuwe klanten beginnen met {units}.</translation>
    </message>
    <message>
        <source>A card filled in a sale pays in the same sale.</source>
        <translation>Een kaart die in een verkoop vol raakt, telt in dezelfde verkoop.</translation>
    </message>
    <message>
        <source>A full card counts from the next sale on.</source>
        <translation>Een volle kaart telt vanaf de volgende verkoop.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still on the older promise</source>
        <translation>
            <numerusform>%Ln klant spaart nog op de oude kaart</numerusform>
            <numerusform>%Ln klanten sparen nog op de oude kaart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with stamps keep the old card until it is full.</source>
        <translation>
            <numerusform>%Ln klant met stempels houdt de oude kaart tot die vol is.</numerusform>
            <numerusform>%Ln klanten met stempels houden de oude kaart tot die vol is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spends {spent} gets {amount} back, or about {share} %.</source>
        <translation>Wie {spent} besteedt, krijgt {amount} terug, ongeveer {share}%.</translation>
    </message>
</context>
<context>
    <name>ProgramTile</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Stap {number} van {count}</translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Type the amount as on the receipt, for example {amount}.</source>
        <translation>Typ het bedrag zoals op de bon, bijvoorbeeld {amount}.</translation>
    </message>
    <message>
        <source>Amount, if wanted</source>
        <translation>Bedrag, als je wilt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>This purchase</source>
        <translation>Deze aankoop</translation>
    </message>
    <message numerus="yes">
        <source>stamp(s)</source>
        <translation>
            <numerusform>stempel</numerusform>
            <numerusform>stempels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <translation>
            <numerusform>stuk</numerusform>
            <numerusform>stuks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes, stamp again</source>
        <translation>Ja, nog eens</translation>
    </message>
    <message>
        <source>A manager can allow it</source>
        <translation>Manager vragen</translation>
    </message>
    <message>
        <source>Allow it now</source>
        <translation>Nu toestaan</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>This is more than a minute old. A manager can take it back.</source>
        <translation>Dit is meer dan een minuut oud. Een manager kan het terugdraaien.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Manager vragen</translation>
    </message>
    <message>
        <source>{forecast} Why is “{act}” taken back?</source>
        <translation>{forecast} Waarom wordt ‘{act}’ teruggedraaid?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>A new card for {name}? The card in use until now stops working at once.</source>
        <translation>Een nieuwe kaart voor {name}? De kaart van nu werkt dan meteen niet meer.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Ja, een nieuwe kaart</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, switch person</source>
        <translation>{name}, andere medewerker</translation>
    </message>
    <message>
        <source>{name} (F9 to switch)</source>
        <translation>{name} (F9: wisselen)</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Iemand zonder naam</translation>
    </message>
    <message>
        <source>{name} is already a customer</source>
        <translation>{name} is al klant</translation>
    </message>
    <message>
        <source>with the same phone number.</source>
        <translation>met hetzelfde telefoonnummer.</translation>
    </message>
    <message>
        <source>with the same e-mail address.</source>
        <translation>met hetzelfde e-mailadres.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Die kaart openen</translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation>{name} is ingeschreven.</translation>
    </message>
    <message>
        <source>{name} is registered. The card can be handed over.</source>
        <translation>{name} is ingeschreven. De kaart kan worden meegegeven.</translation>
    </message>
    <message>
        <source>{name} was saved before. Print a new card to hand one over.</source>
        <translation>{name} was al bewaard. Druk een nieuwe kaart af om mee te geven.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>No customer found for “{typed}”</source>
        <translation>Geen klant gevonden voor ‘{typed}’</translation>
    </message>
    <message>
        <source>More are found: type another letter.</source>
        <translation>Er zijn er meer: typ nog een letter.</translation>
    </message>
    <message>
        <source>Register “{typed}”</source>
        <translation>‘{typed}’ inschrijven</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gevonden klanten</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n beloning klaar</numerusform>
            <numerusform>%n beloningen klaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation>{count} van {goal}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Cashier</source>
        <translation>Kassamedewerker</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
</context>
<context>
    <name>RulesCategory</name>
    <message>
        <source>Counter rules</source>
        <translation>Kassaregels</translation>
    </message>
    <message>
        <source>Time between two stamps of a card</source>
        <translation>Tijd tussen twee stempels op een kaart</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>Kassa vergrendelen bij stilstand</translation>
    </message>
    <message>
        <source>Within this time a stamp needs a manager.</source>
        <translation>Binnen deze tijd is voor een stempel een manager nodig.</translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation>Het werk blijft zoals het is. Het helpt alleen waar medewerkers een pincode hebben.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Geen grens</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nooit vanzelf</translation>
    </message>
</context>
<context>
    <name>SampleRibbon</name>
    <message>
        <source>SAMPLE SHOP · nothing here is real</source>
        <translation>VOORBEELDZAAK · niets hier is echt</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Wacht op een scan.</translation>
    </message>
    <message>
        <source>Nothing arrives? The scanner must work as a keyboard (HID) and read QR codes.</source>
        <translation>Komt er niets? De scanner moet als toetsenbord (HID) werken en QR-codes lezen.</translation>
    </message>
    <message>
        <source>It is slow, so the time between keys should be longer.</source>
        <translation>Hij is traag, dus de tijd tussen toetsen moet langer.</translation>
    </message>
    <message>
        <source>Use {gap} ms</source>
        <translation>Gebruik {gap} ms</translation>
    </message>
    <message>
        <source>{gap} ms a key</source>
        <translation>{gap} ms per toets</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Er kwam een scan binnen.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the right.</source>
        <translation>Dit is geen kaart van LoyalPOS. Scan de code rechts.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>De scanner werkt.</translation>
    </message>
    <message>
        <source>The keyboard writes other letters; cards are read by the places of the keys.</source>
        <translation>Het toetsenbord schrijft andere letters; kaarten worden gelezen op de plaats van de toetsen.</translation>
    </message>
    <message>
        <source>This was another card than the one on the right.</source>
        <translation>Dit was een andere kaart dan die rechts.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Kaarten worden op elke pagina gelezen, in welk veld je ook bent.</translation>
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
        <translation>Niets</translation>
    </message>
    <message>
        <source>Same letters</source>
        <translation>Zelfde letters</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere letters</translation>
    </message>
</context>
<context>
    <name>ScannerCategory</name>
    <message>
        <source>Scanner and camera</source>
        <translation>Scanner en camera</translation>
    </message>
    <message>
        <source>Scan the code on the right. The letters on the screen must be the letters under the code.</source>
        <translation>Scan de code rechts. De letters op het scherm moeten de letters onder de code zijn.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Eindigt met</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Longest time between two keys of a scanner</source>
        <translation>Langste tijd tussen twee toetsen van een scanner</translation>
    </message>
    <message>
        <source>Faster keys are a scanner, slower ones are typing. 35 ms suits most.</source>
        <translation>Snellere toetsen zijn een scanner, tragere zijn typen. 35 ms past meestal.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Hold a card before it and see whether it is read.</source>
        <translation>Houd er een kaart voor en kijk of die wordt gelezen.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>{gap} ms</source>
        <translation>{gap} ms</translation>
    </message>
    <message>
        <source>Scan the code once more.</source>
        <translation>Scan de code nog een keer.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>De instelling is gewijzigd.</translation>
    </message>
    <message>
        <source>The camera read {text}.</source>
        <translation>De camera las {text}.</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Probeer de scanner</translation>
    </message>
    <message>
        <source>Scan the code below, or any card. No scanner at hand? Go on without it.</source>
        <translation>Scan de code hieronder, of een andere kaart. Geen scanner bij de hand? Ga verder zonder.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>A camera reads cards too, and so does typing the number under the code.</source>
        <translation>Een camera leest ook kaarten, en het nummer onder de code typen kan ook.</translation>
    </message>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Wacht op een scan.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Kaarten worden op elke pagina gelezen, in welk veld je ook bent.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>De scanner werkt.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the left to be sure.</source>
        <translation>Dit is geen kaart van LoyalPOS. Scan voor de zekerheid de code links.</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Er kwam een scan binnen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Zoek een instelling</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>Geen instelling met dit woord.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ShopCategory</name>
    <message>
        <source>Shop and language</source>
        <translation>Zaak en taal</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Naam van de zaak</translation>
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
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>The country says how phone numbers are read, the time zone when a day of the shop ends. Amounts that were booked keep their figures in another currency.</source>
        <translation>Het land bepaalt hoe telefoonnummers worden gelezen, de tijdzone wanneer een dag van de zaak eindigt. Geboekte bedragen houden hun cijfers in een andere valuta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>Je zaak</translation>
    </message>
    <message>
        <source>Country, money and clock are our guess. Change what is not right.</source>
        <translation>Land, geld en klok zijn geraden. Wijzig wat niet klopt.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Naam van de zaak</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
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
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>I work alone</source>
        <translation>Ik werk alleen</translation>
    </message>
    <message>
        <source>No PIN: the till opens at once</source>
        <translation>Geen pincode: de kassa opent meteen</translation>
    </message>
    <message>
        <source>Others work here too</source>
        <translation>Anderen werken hier ook</translation>
    </message>
    <message>
        <source>Your PIN guards settings and corrections</source>
        <translation>Je pincode beschermt instellingen en correcties</translation>
    </message>
    <message>
        <source>Your PIN, at least 6 digits</source>
        <translation>Je pincode, minstens 6 cijfers</translation>
    </message>
</context>
<context>
    <name>StampFields</name>
    <message>
        <source>Stamps to collect</source>
        <translation>Te sparen stempels</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus voor nieuwe klanten</translation>
    </message>
</context>
<context>
    <name>StampStrip</name>
    <message>
        <source>{done} of {goal} stamps</source>
        <translation>{done} van {goal} stempels</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>{entry} (taken back)</source>
        <translation>{entry} (teruggedraaid)</translation>
    </message>
    <message>
        <source>Stamped by mistake</source>
        <translation>Vergissing</translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation>Retour gebracht</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>Verkeerde klant</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>A manager can take entries back: press F9 to switch.</source>
        <translation>Een manager kan boekingen terugdraaien: druk op F9 om te wisselen.</translation>
    </message>
    <message>
        <source>Takes back {units}.</source>
        <translation>Dit haalt {units} eraf.</translation>
    </message>
    <message>
        <source>The customer gets {reward} back.</source>
        <translation>De klant krijgt {reward} terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) become stamps again.</source>
        <translation>
            <numerusform>%n ongebruikte beloning wordt weer stempels.</numerusform>
            <numerusform>%n ongebruikte beloningen worden weer stempels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) will be owed.</source>
        <translation>
            <numerusform>Daarna %n stempel schuldig.</numerusform>
            <numerusform>Daarna %n stempels schuldig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Programs</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation>Begin met wat het beste past. Alles kan worden gewijzigd.</translation>
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
        <translation>Koffiekaart</translation>
    </message>
    <message>
        <source>Buy nine, the tenth is free</source>
        <translation>Negen betalen, de tiende gratis</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>een gratis koffie</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bakkerij</translation>
    </message>
    <message>
        <source>Bread card</source>
        <translation>Broodkaart</translation>
    </message>
    <message>
        <source>Nine loaves, one on the house</source>
        <translation>Negen broden, één van het huis</translation>
    </message>
    <message>
        <source>a free loaf</source>
        <translation>een gratis brood</translation>
    </message>
    <message>
        <source>Lunch and snacks</source>
        <translation>Lunch en snacks</translation>
    </message>
    <message>
        <source>Lunch card</source>
        <translation>Lunchkaart</translation>
    </message>
    <message>
        <source>Nine lunches, the tenth is free</source>
        <translation>Negen lunches, de tiende gratis</translation>
    </message>
    <message>
        <source>a free lunch</source>
        <translation>een gratis lunch</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Kapper</translation>
    </message>
    <message>
        <source>Haircut card</source>
        <translation>Kapperskaart</translation>
    </message>
    <message>
        <source>Nine visits, one on the house</source>
        <translation>Negen keer knippen, één keer van het huis</translation>
    </message>
    <message>
        <source>a free haircut</source>
        <translation>een gratis knipbeurt</translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation>Carwash</translation>
    </message>
    <message>
        <source>Wash card</source>
        <translation>Waskaart</translation>
    </message>
    <message>
        <source>Five washes, one for free</source>
        <translation>Vijf keer wassen, één keer gratis</translation>
    </message>
    <message>
        <source>a free wash</source>
        <translation>een gratis wasbeurt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Een punt per {amount}</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} korting</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s), then {reward}</source>
        <translation>
            <numerusform>%n stempel, dan {reward}</numerusform>
            <numerusform>%n stempels, dan {reward}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Herstel</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Scan a card, or type a name, phone or card number</source>
        <translation>Scan een kaart, of typ een naam, telefoon- of kaartnummer</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Met de camera scannen</translation>
    </message>
    <message>
        <source>Scan with the camera (F4)</source>
        <translation>Met de camera scannen (F4)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
</context>
<context>
    <name>TroubleScene</name>
    <message>
        <source>The shop&apos;s folder</source>
        <translation>De map van de zaak</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Er is niets gewijzigd of verwijderd.</translation>
    </message>
    <message>
        <source>This shop is already open</source>
        <translation>Deze zaak is al open</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>De zaak kan niet worden geopend</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Andere map kiezen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>VouchersCard</name>
    <message>
        <source>Vouchers</source>
        <translation>Tegoedbonnen</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Open</source>
        <translation>
            <numerusform>Nog %n onder ‘Openen’</numerusform>
            <numerusform>Nog %n onder ‘Openen’</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Inwisselen</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Proberen met voorbeelden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This card is not known here. Find the customer by name or phone number.</source>
        <translation>Deze kaart is hier niet bekend. Zoek de klant op naam of telefoonnummer.</translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another blank card.</source>
        <translation>Deze kaart is al van een klant. Neem een andere lege kaart.</translation>
    </message>
    <message>
        <source>This card was not made by this shop. Take one of your own blank cards.</source>
        <translation>Deze kaart is niet door deze zaak gemaakt. Neem een van de eigen lege kaarten.</translation>
    </message>
    <message>
        <source>This card has ended and cannot be used again. Take another blank card.</source>
        <translation>Deze kaart is afgelopen en kan niet opnieuw worden gebruikt. Neem een andere lege kaart.</translation>
    </message>
    <message>
        <source>This customer is not in the shop&apos;s file any more. Search again.</source>
        <translation>Deze klant staat niet meer in het bestand. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>The name has {length} letters; {most} fit. Shorten it.</source>
        <translation>De naam heeft {length} letters; er passen er {most}. Maak hem korter.</translation>
    </message>
    <message>
        <source>The note has {length} letters; {most} fit. Shorten it.</source>
        <translation>De notitie heeft {length} letters; er passen er {most}. Maak hem korter.</translation>
    </message>
    <message>
        <source>This is not a complete phone number. Compare the digits, or leave it empty.</source>
        <translation>Dit is geen volledig telefoonnummer. Vergelijk de cijfers, of laat het leeg.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address. Compare it, or leave it empty.</source>
        <translation>Dit is geen volledig e-mailadres. Vergelijk het, of laat het leeg.</translation>
    </message>
    <message>
        <source>This day does not exist. Type day and month, for example 24-12.</source>
        <translation>Deze dag bestaat niet. Typ dag en maand, bijvoorbeeld 24-12.</translation>
    </message>
    <message>
        <source>Type a name, a phone number or an e-mail address to keep these details with.</source>
        <translation>Typ een naam, telefoonnummer of e-mailadres om deze gegevens bij te bewaren.</translation>
    </message>
    <message>
        <source>The customer has not agreed to this being kept. Ask and tick it, or clear the field.</source>
        <translation>De klant heeft hier geen toestemming voor gegeven. Vraag het en vink het aan, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Het getal moet van {least} tot en met {most} zijn.</translation>
    </message>
    <message>
        <source>This amount cannot be right. Type it as on the receipt, for example 7.40.</source>
        <translation>Dit bedrag kan niet kloppen. Typ het zoals op de bon, bijvoorbeeld 7,40.</translation>
    </message>
    <message>
        <source>This card was stamped {seconds} ago. Stamp it again?</source>
        <translation>Deze kaart is {seconds} geleden gestempeld. Nog een keer stempelen?</translation>
    </message>
    <message>
        <source>The shop leaves time between stamps; this card can be stamped again in {wait_seconds}. A manager can allow it now.</source>
        <translation>Tussen stempels zit wachttijd; deze kaart kan weer over {wait_seconds}. Een manager kan het nu toestaan.</translation>
    </message>
    <message>
        <source>This purchase earns nothing. Type the amount, then stamp.</source>
        <translation>Deze aankoop levert niets op. Typ het bedrag en stempel dan.</translation>
    </message>
    <message>
        <source>This was already booked with other contents. Scan the card and start again.</source>
        <translation>Dit is al met andere inhoud geboekt. Scan de kaart en begin opnieuw.</translation>
    </message>
    <message>
        <source>This voucher is not known here. Scan the customer&apos;s card again.</source>
        <translation>Deze tegoedbon is hier niet bekend. Scan de kaart van de klant opnieuw.</translation>
    </message>
    <message>
        <source>This reward was already given at {at} on till {till}. It cannot be given twice.</source>
        <translation>Deze beloning is al gegeven om {at} aan kassa {till}. Twee keer geven kan niet.</translation>
    </message>
    <message>
        <source>This reward was taken back because its stamps were. Scan the card again.</source>
        <translation>Deze beloning is teruggedraaid, net als de stempels. Scan de kaart opnieuw.</translation>
    </message>
    <message>
        <source>This reward was valid until {on}. It cannot be given any more.</source>
        <translation>Deze beloning was geldig tot en met {on}. Geven kan niet meer.</translation>
    </message>
    <message>
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation>De beloning verandert niets aan deze aankoop en is dus bewaard voor later.</translation>
    </message>
    <message>
        <source>This reward costs {cost} points; the customer has {points}.</source>
        <translation>Deze beloning kost {cost} punten; de klant heeft er {points}.</translation>
    </message>
    <message>
        <source>There is nothing to undo on this till.</source>
        <translation>Er is niets te herstellen op deze kassa.</translation>
    </message>
    <message>
        <source>The last stamp is more than a minute old. A manager can take it back in the history.</source>
        <translation>De laatste stempel is meer dan een minuut oud. Een manager kan hem terugdraaien in het verloop.</translation>
    </message>
    <message>
        <source>This was already taken back. It cannot be taken back twice.</source>
        <translation>Dit is al teruggedraaid. Twee keer kan niet.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation>Deze boeking kan niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Kies eerst een reden.</translation>
    </message>
    <message>
        <source>This program is not in the shop&apos;s file any more.</source>
        <translation>Dit programma staat niet meer in het bestand.</translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation>Geef het programma een naam.</translation>
    </message>
    <message>
        <source>A full card needs a number from {least} to {most}.</source>
        <translation>Een volle kaart heeft een aantal van {least} tot en met {most} nodig.</translation>
    </message>
    <message>
        <source>Say what customers get, for example: a free coffee.</source>
        <translation>Zeg wat klanten krijgen, bijvoorbeeld: een gratis koffie.</translation>
    </message>
    <message>
        <source>Type for which amount a point is given, for example 1.00.</source>
        <translation>Typ per welk bedrag er een punt is, bijvoorbeeld 1,00.</translation>
    </message>
    <message>
        <source>A head start must be smaller than a full card: at most {most}.</source>
        <translation>Een startbonus moet kleiner zijn dan een volle kaart: hoogstens {most}.</translation>
    </message>
    <message>
        <source>This text is too long; {most} letters fit.</source>
        <translation>Deze tekst is te lang; er passen {most} letters.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>Deze medewerker staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Typ de naam van de medewerker.</translation>
    </message>
    <message>
        <source>The shop needs an owner. Make someone else owner first.</source>
        <translation>De zaak heeft een eigenaar nodig. Maak eerst iemand anders eigenaar.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Die pincode klopt niet. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}.</source>
        <translation>Te vaak een verkeerde pincode. Probeer het opnieuw over {seconds}.</translation>
    </message>
    <message>
        <source>This PIN needs at least {least} digits.</source>
        <translation>Deze pincode heeft minstens {least} cijfers nodig.</translation>
    </message>
    <message>
        <source>A PIN has digits only, at most {most} of them.</source>
        <translation>Een pincode heeft alleen cijfers, hoogstens {most}.</translation>
    </message>
    <message>
        <source>This needs a manager. Press F9 to switch to a manager.</source>
        <translation>Dit kan alleen een manager. Druk op F9 om te wisselen.</translation>
    </message>
    <message>
        <source>This needs the owner. Press F9 to switch to the owner.</source>
        <translation>Dit kan alleen de eigenaar. Druk op F9 om te wisselen.</translation>
    </message>
    <message>
        <source>Type the name of your shop.</source>
        <translation>Typ de naam van je zaak.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Deze waarde past hier niet.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened. Try a PNG or a JPEG.</source>
        <translation>Dit bestand is geen foto die geopend kan worden. Probeer een PNG of JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Crop it to the code and try again.</source>
        <translation>Deze foto is te groot. Snijd hem bij tot de code en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Take it closer and with more light.</source>
        <translation>Er is geen QR-code gevonden in de foto. Neem hem van dichterbij en met meer licht.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space, then press again.</source>
        <translation>De schijf is vol, dus er is niets bewaard. Maak ruimte vrij en druk nog eens.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Nothing was lost; check the disk.</source>
        <translation>De schijf antwoordde niet zoals het hoort. Er is niets kwijt; controleer de schijf.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose a folder of your own.</source>
        <translation>In deze map kan niet worden geschreven. Kies een eigen map.</translation>
    </message>
    <message>
        <source>This folder is on the network, where a shop&apos;s file can be damaged. Choose a folder on this computer.</source>
        <translation>Deze map staat op het netwerk; daar kan het bestand beschadigd raken. Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which can damage a shop&apos;s file. Choose a folder outside it.</source>
        <translation>Deze map wordt door een clouddienst gekopieerd; dat kan het bestand beschadigen. Kies een map daarbuiten.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not where it was. Connect the disk it is on, or restore a backup; no new file was made.</source>
        <translation>Het bestand van de zaak staat niet waar het stond. Sluit de schijf aan, of zet een back-up terug; er is geen nieuw bestand gemaakt.</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It was left as it is; open that one.</source>
        <translation>In deze map staat al een zaak. Die is zo gelaten; open die.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It was left as it is; restore the newest good backup.</source>
        <translation>Het bestand van de zaak is beschadigd. Het is zo gelaten; zet de nieuwste goede back-up terug.</translation>
    </message>
    <message>
        <source>This file is not a LoyalPOS shop. It was left as it is.</source>
        <translation>Dit bestand is geen zaak van LoyalPOS. Het is zo gelaten.</translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer LoyalPOS. Install that version; the file was left as it is.</source>
        <translation>Het bestand is geschreven door een nieuwere LoyalPOS. Installeer die versie; het bestand is zo gelaten.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Close it, then press again.</source>
        <translation>Een ander programma houdt het bestand vast. Sluit dat en druk nog eens.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed. Check the disk.</source>
        <translation>De back-up kon niet worden gemaakt, dus er is niets gewijzigd. Controleer de schijf.</translation>
    </message>
    <message>
        <source>This shop is open in another LoyalPOS window on this computer.</source>
        <translation>Deze zaak is open in een ander venster van LoyalPOS op deze computer.</translation>
    </message>
    <message>
        <source>The disk did not confirm this. LoyalPOS looks it up before anything is repeated.</source>
        <translation>De schijf heeft dit niet bevestigd. LoyalPOS kijkt eerst na of het er staat voordat iets wordt herhaald.</translation>
    </message>
    <message>
        <source>The shop is closed. Start LoyalPOS again.</source>
        <translation>De zaak is gesloten. Start LoyalPOS opnieuw.</translation>
    </message>
    <message>
        <source>A part of LoyalPOS is too old on this computer. Install LoyalPOS again.</source>
        <translation>Een deel van LoyalPOS is te oud op deze computer. Installeer LoyalPOS opnieuw.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture of the code, or paste one.</source>
        <translation>Er is geen camera gevonden. Open een foto van de code, of plak er een.</translation>
    </message>
    <message>
        <source>The camera does not answer. Another program may be using it.</source>
        <translation>De camera antwoordt niet. Misschien gebruikt een ander programma hem.</translation>
    </message>
    <message>
        <source>This could not be printed or saved. Check the printer or the folder.</source>
        <translation>Dit kon niet worden afgedrukt of bewaard. Controleer de printer of de map.</translation>
    </message>
    <message>
        <source>Something went wrong inside LoyalPOS. Nothing that was booked is lost. Please press again; the details are in the log.</source>
        <translation>Er ging iets mis in LoyalPOS. Wat geboekt is, is niet kwijt. Druk nog eens; de details staan in het logboek.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Counter</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Close this first, then scan again.</source>
        <translation>Sluit dit eerst en scan dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Toestaan</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take back “{entry}”</source>
        <translation>‘{entry}’ terugdraaien</translation>
    </message>
</context>
<context>
    <name>_SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaart …</translation>
    </message>
</context>
</TS>
