<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCategory</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>A loyalty till that works offline, on a file of your own.</source>
        <translation>Eine Treuekasse, die offline arbeitet, mit einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>LoyalPOS: Apache License 2.0</source>
        <translation>LoyalPOS: Apache License 2.0</translation>
    </message>
    <message>
        <source>The parts made by others</source>
        <translation>Teile von anderen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>{file} is missing from this installation.</source>
        <translation>{file} fehlt in dieser Installation.</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (zurückgenommen)</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
    <message>
        <source>Take back: {act}, {when}</source>
        <translation>Zurücknehmen: {act}, {when}</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Press again: it is looked up first, so nothing is booked twice.</source>
        <translation>Noch einmal drücken: Zuerst wird nachgesehen, es wird nichts doppelt gebucht.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Press again when it is put right; nothing is booked twice.</source>
        <translation>Nach dem Beheben noch einmal drücken; es wird nichts doppelt gebucht.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
</context>
<context>
    <name>ActsPair</name>
    <message>
        <source>The shop has no program yet. Make one under Programs.</source>
        <translation>Es gibt noch kein Programm. Unter „Programme“ eines anlegen.</translation>
    </message>
    <message>
        <source>No reward is ready.</source>
        <translation>Es ist keine Prämie bereit.</translation>
    </message>
    <message>
        <source>Keep it, stamp this purchase</source>
        <translation>Aufheben, stempeln</translation>
    </message>
    <message>
        <source>Book the points</source>
        <translation>Punkte buchen</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Karte stempeln</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Prämie einlösen</translation>
    </message>
    <message>
        <source>Give {reward}</source>
        <translation>Einlösen: {reward}</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Withdraw and clear</source>
        <translation>Widerrufen und löschen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Withdraw and clear the details?</source>
        <translation>Widerrufen und Daten löschen?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, language, birthday and note are removed. The card goes on without a name; stamps and rewards stay.</source>
        <translation>Name, Telefon, E-Mail, Sprache, Geburtstag und Notiz werden gelöscht. Die Karte gilt ohne Namen weiter; Stempel und Prämien bleiben.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht eingewilligt</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Widerrufen am {day}</translation>
    </message>
    <message>
        <source>Agreed on {day}, asked by {person}</source>
        <translation>Eingewilligt am {day}, gefragt von {person}</translation>
    </message>
</context>
<context>
    <name>BirthdayField</name>
    <message>
        <source>day and month</source>
        <translation>Tag und Monat</translation>
    </message>
</context>
<context>
    <name>BlankCards</name>
    <message>
        <source>Print blank cards</source>
        <translation>Leere Karten drucken</translation>
    </message>
    <message>
        <source>Print outlines to test</source>
        <translation>Probedruck der Umrisse</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF sichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Karte für</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s)</source>
        <translation>
            <numerusform>{name}: %n Karte</numerusform>
            <numerusform>{name}: %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>Anzahl der Karten</translation>
    </message>
    <message>
        <source>First free place</source>
        <translation>Erster freier Platz</translation>
    </message>
    <message>
        <source>Cut or break them apart and keep them at the till. A card belongs to nobody until it is handed out.</source>
        <translation>Auseinanderschneiden oder -brechen und an der Kasse aufbewahren. Eine Karte gehört niemandem, bis sie ausgegeben ist.</translation>
    </message>
    <message>
        <source>If everything lands beside its place, print the outlines on plain paper, hold them against a sheet, and move the print by what is missing.</source>
        <translation>Landet alles daneben? Die Umrisse auf normales Papier drucken, an einen Bogen halten und den Druck um das Fehlende verschieben.</translation>
    </message>
    <message>
        <source>blank-cards</source>
        <translation>leere-karten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Done. The cards can be handed out at once.</source>
        <translation>Fertig. Die Karten können sofort ausgegeben werden.</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Sucht einen Code</translation>
    </message>
    <message>
        <source>Hold the card in the frame, or drop a picture of it here.</source>
        <translation>Karte in den Rahmen halten oder ein Bild davon hierher ziehen.</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Kein Bild zum Einfügen</translation>
    </message>
    <message>
        <source>Copy a picture of the code first, then paste it here.</source>
        <translation>Erst ein Bild des Codes kopieren, dann hier einfügen.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Liest das Bild</translation>
    </message>
    <message>
        <source>Code found</source>
        <translation>Code gefunden</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation>Kein Code gelesen</translation>
    </message>
    <message>
        <source>The camera rests</source>
        <translation>Die Kamera pausiert</translation>
    </message>
    <message>
        <source>No code came for a minute, so it was switched off. Nothing was recorded.</source>
        <translation>Eine Minute lang kam kein Code, darum ist sie aus. Es wurde nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>already collects with this card.</source>
        <translation>sammelt schon mit dieser Karte.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Diese Karte öffnen</translation>
    </message>
    <message>
        <source>Scan another blank card</source>
        <translation>Andere leere Karte scannen</translation>
    </message>
    <message>
        <source>Hold its code before the scanner. It opens nobody yet.</source>
        <translation>Den Code vor den Scanner halten. Die Karte gehört noch niemandem.</translation>
    </message>
    <message>
        <source>Scan a blank card now</source>
        <translation>Jetzt eine leere Karte scannen</translation>
    </message>
    <message>
        <source>Card {code} is taken</source>
        <translation>Karte {code} ist gewählt</translation>
    </message>
    <message>
        <source>Hand it over when the customer is saved.</source>
        <translation>Nach dem Speichern übergeben.</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Card of {shop}, number {code}</source>
        <translation>Karte von {shop}, Nummer {code}</translation>
    </message>
</context>
<context>
    <name>CardHandout</name>
    <message>
        <source>Print card</source>
        <translation>Karte drucken</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF sichern</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>Anderer Drucker …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>Die neue Karte</translation>
    </message>
    <message>
        <source>The card for {name}</source>
        <translation>Die Karte für {name}</translation>
    </message>
    <message>
        <source>Print, save or photograph it now. The code is only on this card: LoyalPOS does not keep it, so printing later means a new card.</source>
        <translation>Jetzt drucken, sichern oder fotografieren. Der Code steht nur auf dieser Karte: LoyalPOS behält ihn nicht; späteres Drucken braucht eine neue Karte.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card is on its way to the printer.</source>
        <translation>Die Karte ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the card instead, or let the customer photograph it.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Die Karte sichern oder vom Kunden fotografieren lassen.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gesichert als {name}.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Replace card</source>
        <translation>Karte ersetzen</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Weitere Karte</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Neue Karte machen</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Karte sperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Replace the card?</source>
        <translation>Karte ersetzen?</translation>
    </message>
    <message>
        <source>The old card stops working at once; stamps and rewards stay with the customer. Make a new card, or scan a blank one.</source>
        <translation>Die alte Karte gilt sofort nicht mehr; Stempel und Prämien bleiben erhalten. Eine neue Karte machen oder eine leere scannen.</translation>
    </message>
    <message>
        <source>A further card</source>
        <translation>Eine weitere Karte</translation>
    </message>
    <message>
        <source>It collects for the same customer, for example for the partner. Make a new card, or scan a blank one.</source>
        <translation>Sie sammelt für denselben Kunden, zum Beispiel für den Partner. Eine neue Karte machen oder eine leere scannen.</translation>
    </message>
    <message>
        <source>Block card {code}?</source>
        <translation>Karte {code} sperren?</translation>
    </message>
    <message>
        <source>It opens nobody any more, and cannot be unblocked. Stamps and rewards stay.</source>
        <translation>Sie gilt dann nicht mehr und lässt sich nicht entsperren. Stempel und Prämien bleiben.</translation>
    </message>
    <message>
        <source>The new card works from now on.</source>
        <translation>Die neue Karte gilt ab jetzt.</translation>
    </message>
    <message>
        <source>The card is blocked.</source>
        <translation>Die Karte ist gesperrt.</translation>
    </message>
    <message>
        <source>Block card {code}</source>
        <translation>Karte {code} sperren</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>CardsCategory</name>
    <message>
        <source>Cards and printing</source>
        <translation>Karten und Druck</translation>
    </message>
    <message>
        <source>Every new customer can get a card that is printed on the spot. Or keep a stack of printed cards that belong to nobody yet: scan one while registering.</source>
        <translation>Jeder neue Kunde kann eine Karte bekommen, die gleich gedruckt wird. Oder einen Stapel gedruckter Karten bereitlegen, die noch niemandem gehören: beim Anlegen eine scannen.</translation>
    </message>
    <message>
        <source>Print blank cards</source>
        <translation>Leere Karten drucken</translation>
    </message>
    <message>
        <source>On label sheets or card sheets, each with a code of its own.</source>
        <translation>Auf Etiketten- oder Kartenbögen, jede mit eigenem Code.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-Code von {text}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May keep these details for the loyalty card</source>
        <translation>Diese Daten dürfen für die Kundenkarte gespeichert werden</translation>
    </message>
    <message>
        <source>May send offers, at most twice a month</source>
        <translation>Angebote schicken erlaubt, höchstens zweimal im Monat</translation>
    </message>
    <message>
        <source>May choose offers by what was bought before</source>
        <translation>Angebote dürfen nach früheren Einkäufen ausgewählt werden</translation>
    </message>
    <message>
        <source>May keep the birthday for a birthday treat</source>
        <translation>Der Geburtstag darf für ein Geburtstagsgeschenk gespeichert werden</translation>
    </message>
    <message>
        <source>Needed to join. Shown text, date and staff are recorded.</source>
        <translation>Nötig zum Mitmachen. Der gezeigte Text, das Datum und die fragende Person werden festgehalten.</translation>
    </message>
    <message>
        <source>A choice of its own; can be withdrawn at any time.</source>
        <translation>Eine eigene Entscheidung; jederzeit widerrufbar.</translation>
    </message>
    <message>
        <source>Details kept</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Persönliche Angebote</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the customer&apos;s details</source>
        <translation>Kundendaten öffnen</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Try fewer letters, the last digits of the phone, or the card number.</source>
        <translation>Weniger Buchstaben, die letzten Ziffern des Telefons oder die Kartennummer versuchen.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Everybody who gets a card stands here.</source>
        <translation>Hier stehen alle, die eine Karte bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · sorted by last visit</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden · nach letztem Besuch</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} · type more to find others</source>
        <translation>Die besten {count} · mehr tippen für andere</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln customer(s)</source>
        <translation>
            <numerusform>{count} von %Ln Kunden</numerusform>
            <numerusform>{count} von %Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nie</translation>
    </message>
    <message numerus="yes">
        <source>{card}, %n reward(s) ready</source>
        <translation>
            <numerusform>{card}, %n Prämie bereit</numerusform>
            <numerusform>{card}, %n Prämien bereit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone, e-mail, card number or note</source>
        <translation>Name, Telefon, E-Mail, Kartennummer oder Notiz</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything the till knows is in one file on this computer.</source>
        <translation>Alles, was die Kasse weiß, steht in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>When the shop was opened: the newest entries are intact</source>
        <translation>Beim Öffnen: Die neuesten Buchungen sind unversehrt</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>A check reads every entry; the till waits for it.</source>
        <translation>Eine Prüfung liest jede Buchung; die Kasse wartet so lange.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}</source>
        <translation>
            <numerusform>%n Sicherung, {size}</numerusform>
            <numerusform>%n Sicherungen, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Copy the folder now and then, when the till is closed.</source>
        <translation>Noch keine. Den Ordner ab und zu kopieren, wenn die Kasse zu ist.</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>Heute um {time}</translation>
    </message>
    <message>
        <source>Every entry is as it was booked, and all sums agree with them.</source>
        <translation>Jede Buchung ist, wie sie gemacht wurde, und alle Summen stimmen.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the entries they are made of.</source>
        <translation>
            <numerusform>%n Summe weicht von ihren Buchungen ab.</numerusform>
            <numerusform>%n Summen weichen von ihren Buchungen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are intact.</source>
        <translation>Die Buchungen sind unversehrt.</translation>
    </message>
    <message>
        <source>Add up again</source>
        <translation>Neu zusammenzählen</translation>
    </message>
    <message>
        <source>Close the till, keep this file aside, and restore the newest good backup.</source>
        <translation>Kasse schließen, diese Datei beiseitelegen und die neueste gute Sicherung einspielen.</translation>
    </message>
    <message>
        <source>The file is not as it was booked.</source>
        <translation>Die Datei ist nicht so, wie gebucht wurde.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>To the counter</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see everything here.</source>
        <translation>Links einen Kunden wählen, um hier alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Birthday (optional)</source>
        <translation>Geburtstag (freiwillig)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-Mail (freiwillig)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Usual order (optional)</source>
        <translation>Übliche Bestellung (freiwillig)</translation>
    </message>
    <message>
        <source>oat milk, no sugar</source>
        <translation>Hafermilch, kein Zucker</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>{shop} is ready</source>
        <translation>{shop} ist bereit</translation>
    </message>
    <message>
        <source>Press F3 at the counter to give the first customer a card.</source>
        <translation>An der Kasse F3 drücken: Der erste Kunde bekommt seine Karte.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>{owner}, with a PIN</source>
        <translation>{owner}, mit PIN</translation>
    </message>
    <message>
        <source>{owner}, no PIN</source>
        <translation>{owner}, ohne PIN</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>Erstes Programm</translation>
    </message>
    <message>
        <source>Country, money, language</source>
        <translation>Land, Geld, Sprache</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Note, for example the usual order</source>
        <translation>Notiz, zum Beispiel die übliche Bestellung</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Daten ändern</translation>
    </message>
    <message>
        <source>has the same phone number and is already a customer.</source>
        <translation>hat dieselbe Telefonnummer und ist schon Kunde.</translation>
    </message>
    <message>
        <source>has the same e-mail address and is already a customer.</source>
        <translation>hat dieselbe E-Mail-Adresse und ist schon Kunde.</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Eine Karte ohne Namen</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Dort öffnen</translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation>Die Daten sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Läuft seit {day}</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Es gibt ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave the program as it was.</source>
        <translation>Weiter bearbeiten oder verwerfen und das Programm lassen, wie es war.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation>Kunden mit Stempeln behalten die alte Karte, bis sie voll ist.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{program} is saved.</source>
        <translation>{program} ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keep typing</source>
        <translation>Weiter tippen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of this customer is saved yet.</source>
        <translation>Von diesem Kunden ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save and hand out card</source>
        <translation>Speichern, ausgeben</translation>
    </message>
    <message>
        <source>Save and print card</source>
        <translation>Speichern und drucken</translation>
    </message>
    <message>
        <source>Hand out a printed card</source>
        <translation>Gedruckte Karte</translation>
    </message>
    <message>
        <source>Make a card instead</source>
        <translation>Neue Karte</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>einem Moment</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The new card is in use for {name}.</source>
        <translation>Die neue Karte für {name} ist in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. The first stamp will stand here.</source>
        <translation>Noch nichts. Der erste Stempel steht dann hier.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) since {month}</source>
        <translation>
            <numerusform>%Ln Besuch seit {month}</numerusform>
            <numerusform>%Ln Besuche seit {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back “{entry}”?</source>
        <translation>„{entry}“ zurücknehmen?</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing yet: the first stamp will stand here.</source>
        <translation>Noch nichts: Der erste Stempel steht dann hier.</translation>
    </message>
    <message>
        <source>On this card</source>
        <translation>Auf dieser Karte</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Birthday {day}</source>
        <translation>Geburtstag am {day}</translation>
    </message>
</context>
<context>
    <name>IdleScene</name>
    <message>
        <source>Visits today</source>
        <translation>Besuche heute</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Prämien eingelöst</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Gerade bedient</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Heute noch niemand</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Bereit zum Scannen</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s card in front of the scanner or the camera. No card at hand? Type a name or the last digits of the phone number.</source>
        <translation>Die Kundenkarte vor den Scanner oder die Kamera halten. Keine Karte dabei? Den Namen oder die letzten Ziffern der Telefonnummer tippen.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Stamp without a card</source>
        <translation>Ohne Karte stempeln</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>ItemsCategory</name>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tap them at the counter to remember what was bought. They are optional.</source>
        <translation>An der Kasse antippen, um zu merken, was gekauft wurde. Sie sind freiwillig.</translation>
    </message>
    <message>
        <source>No items yet. A till without them stamps just as well.</source>
        <translation>Noch keine Artikel. Die Kasse stempelt auch ohne.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation>Das ist der erste.</translation>
    </message>
    <message>
        <source>This is the last.</source>
        <translation>Das ist der letzte.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>To the scan field</source>
        <translation>Zum Scanfeld</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Karte stempeln</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Prämie einlösen</translation>
    </message>
    <message>
        <source>More or fewer in this purchase</source>
        <translation>Mehr oder weniger in diesem Einkauf</translation>
    </message>
    <message>
        <source>Undo the last stamp or reward</source>
        <translation>Letzten Stempel oder letzte Prämie rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Clear the customer</source>
        <translation>Kunden schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Switch cashier</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Kasse sperren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Counter, customers, programs, settings</source>
        <translation>Kasse, Kunden, Programme, Einstellungen</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Neue Karte drucken</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A key always does the same. A scanner&apos;s own Enter confirms nothing.</source>
        <translation>Eine Taste tut immer dasselbe. Das Enter eines Scanners bestätigt nichts.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to LoyalPOS</source>
        <translation>Willkommen bei LoyalPOS</translation>
    </message>
    <message>
        <source>Which language do you speak at the counter?</source>
        <translation>Welche Sprache wird an der Kasse gesprochen?</translation>
    </message>
</context>
<context>
    <name>LockScene</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>Wer ist an der Kasse?</translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation>Den eigenen Namen antippen.</translation>
    </message>
    <message>
        <source>Type the PIN of {name}, or tap another name.</source>
        <translation>PIN von {name} eingeben oder auf einen anderen Namen tippen.</translation>
    </message>
</context>
<context>
    <name>LookCategory</name>
    <message>
        <source>Sounds and display</source>
        <translation>Töne und Anzeige</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>Three short ones: done, look here, reward ready. All of it is shown as well.</source>
        <translation>Drei kurze: fertig, hierher sehen, Prämie bereit. Alles ist auch zu sehen.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation>Töne sind ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Cup to go</source>
        <translation>Becher</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brot</translation>
    </message>
    <message>
        <source>Sandwich</source>
        <translation>Sandwich</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Kuchen</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Keks</translation>
    </message>
    <message>
        <source>Doughnut</source>
        <translation>Donut</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Eis</translation>
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
        <translation>Essen</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Fleisch</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Obst</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Bier</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>Sweets</source>
        <translation>Süßes</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Waschen</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Tasche</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>Meergrün</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Blattgrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Nachtblau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Beere</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation>Karamell</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
</context>
<context>
    <name>ManagerPin</name>
    <message>
        <source>A manager can allow this</source>
        <translation>Die Leitung kann das erlauben</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Who allows it? The PIN counts for this alone; both names are kept.</source>
        <translation>Wer erlaubt es? Die PIN gilt nur hierfür; beide Namen werden festgehalten.</translation>
    </message>
    <message>
        <source>The PIN of {name}, please.</source>
        <translation>Bitte die PIN von {name}.</translation>
    </message>
</context>
<context>
    <name>Nameless</name>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>No details wanted? A card collects without a name too.</source>
        <translation>Lieber ohne Angaben? Eine Karte sammelt auch ohne Namen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A new card of this shop</source>
        <translation>Eine neue Karte dieses Geschäfts</translation>
    </message>
    <message>
        <source>Nobody has it yet. Register the customer who gets it.</source>
        <translation>Noch hat sie niemand. Den Kunden anlegen, der sie bekommt.</translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation>Diese Karte wurde ersetzt</translation>
    </message>
    <message>
        <source>This card was replaced on {day}</source>
        <translation>Diese Karte wurde am {day} ersetzt</translation>
    </message>
    <message>
        <source>Its stamps moved to a new card the same day. Nothing is lost: open the customer with the new card, or by phone number.</source>
        <translation>Die Stempel kamen am selben Tag auf eine neue Karte. Nichts ist verloren: Kunden mit der neuen Karte oder der Telefonnummer öffnen.</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>Diese Karte ist gesperrt</translation>
    </message>
    <message>
        <source>This card was blocked on {day}</source>
        <translation>Diese Karte wurde am {day} gesperrt</translation>
    </message>
    <message>
        <source>It was reported lost or stolen. The stamps are safe with the customer: ask for the name before you open it, or hand out a new card.</source>
        <translation>Sie wurde als verloren oder gestohlen gemeldet. Die Stempel sind sicher: vor dem Öffnen nach dem Namen fragen oder eine neue Karte ausgeben.</translation>
    </message>
    <message>
        <source>This card is not from this shop</source>
        <translation>Diese Karte ist nicht aus diesem Geschäft</translation>
    </message>
    <message>
        <source>It looks like one of ours, but it was not made here. Find the customer by name, or register a new one.</source>
        <translation>Sie sieht aus wie unsere, wurde aber nicht hier gemacht. Den Kunden beim Namen suchen oder neu anlegen.</translation>
    </message>
    <message>
        <source>A letter is wrong. Compare it with the card and type it again.</source>
        <translation>Ein Buchstabe stimmt nicht. Mit der Karte vergleichen und neu tippen.</translation>
    </message>
    <message>
        <source>Did you mean {code}? Compare it with the card, letter by letter.</source>
        <translation>War {code} gemeint? Buchstabe für Buchstabe mit der Karte vergleichen.</translation>
    </message>
    <message>
        <source>This card number has a typing mistake</source>
        <translation>Diese Kartennummer enthält einen Tippfehler</translation>
    </message>
    <message>
        <source>No card has this number</source>
        <translation>Keine Karte hat diese Nummer</translation>
    </message>
    <message>
        <source>It is typed correctly, but no customer has it. Search by name or phone.</source>
        <translation>Richtig getippt, aber kein Kunde hat sie. Nach Name oder Telefon suchen.</translation>
    </message>
    <message>
        <source>Several customers have this card number</source>
        <translation>Mehrere Kunden haben diese Kartennummer</translation>
    </message>
    <message>
        <source>Scan the card itself, or ask for the name and choose.</source>
        <translation>Die Karte selbst scannen oder nach dem Namen fragen und wählen.</translation>
    </message>
    <message>
        <source>This is the code of a voucher</source>
        <translation>Das ist der Code eines Gutscheins</translation>
    </message>
    <message>
        <source>This is the badge of a colleague</source>
        <translation>Das ist der Ausweis aus dem Team</translation>
    </message>
    <message>
        <source>This is the code of a receipt</source>
        <translation>Das ist der Code eines Kassenbons</translation>
    </message>
    <message>
        <source>This is not the code of a card</source>
        <translation>Das ist nicht der Code einer Karte</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card, or find the customer by name.</source>
        <translation>Die Kundenkarte scannen oder den Kunden beim Namen suchen.</translation>
    </message>
    <message>
        <source>It has no text that can be shown.</source>
        <translation>Er enthält keinen Text, der sich zeigen lässt.</translation>
    </message>
    <message>
        <source>It says: {text}</source>
        <translation>Darin steht: {text}</translation>
    </message>
    <message>
        <source>This code is not a customer card</source>
        <translation>Dieser Code ist keine Kundenkarte</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Wait a moment.</source>
        <translation>Zu viele unbekannte Codes in kurzer Zeit. Einen Moment warten.</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Scanning goes on at {time}; searching by name works meanwhile.</source>
        <translation>Zu viele unbekannte Codes in kurzer Zeit. Das Scannen geht um {time} weiter; die Suche nach Namen geht inzwischen.</translation>
    </message>
    <message>
        <source>Scanning pauses</source>
        <translation>Scannen pausiert</translation>
    </message>
</context>
<context>
    <name>NoticeScene</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>New card for {name}</source>
        <translation>Neue Karte für {name}</translation>
    </message>
    <message>
        <source>The card in use until now stops working.</source>
        <translation>Die bisher benutzte Karte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Hand out a new card</source>
        <translation>Neue Karte ausgeben</translation>
    </message>
    <message>
        <source>Yes, open {code}</source>
        <translation>Ja, {code} öffnen</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation>Kunden anlegen</translation>
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
        <translation>Beispielgeschäft wird angelegt …</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>Kasse wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>Say what customers collect and what they get for it.</source>
        <translation>Festlegen, was Kunden sammeln und was sie dafür bekommen.</translation>
    </message>
</context>
<context>
    <name>PeopleCategory</name>
    <message>
        <source>People</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Every stamp and reward keeps the name of the person who gave it.</source>
        <translation>Bei jedem Stempel und jeder Prämie bleibt der Name dessen, der sie gab.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Anyone at the till can act in the name of {name}.</source>
        <translation>Jeder an der Kasse kann im Namen von {name} handeln.</translation>
    </message>
    <message>
        <source>Give managers and owners a PIN.</source>
        <translation>Leitung und Inhabern eine PIN geben.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Keine PIN</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>One tap on the name is then enough to sign in.</source>
        <translation>Ein Tippen auf den Namen genügt dann zum Anmelden.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>Whoever left cannot sign in; the name stays with what was done.</source>
        <translation>Wer weg ist, kann sich nicht anmelden; der Name bleibt bei dem, was getan wurde.</translation>
    </message>
    <message>
        <source>Stamps, gives rewards, registers customers.</source>
        <translation>Stempelt, löst Prämien ein, legt Kunden an.</translation>
    </message>
    <message>
        <source>Also takes back older stamps and changes items and rules.</source>
        <translation>Nimmt auch ältere Stempel zurück und ändert Artikel und Regeln.</translation>
    </message>
    <message>
        <source>May do everything: people, programs, the shop.</source>
        <translation>Darf alles: Team, Programme, Geschäft.</translation>
    </message>
    <message>
        <source>New PIN (optional)</source>
        <translation>Neue PIN (freiwillig)</translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation>PIN (freiwillig)</translation>
    </message>
    <message numerus="yes">
        <source>at least %n digit(s)</source>
        <translation>
            <numerusform>mindestens %n Ziffer</numerusform>
            <numerusform>mindestens %n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>diese Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) since {month}</source>
        <translation>
            <numerusform>%n Besuch seit {month}</numerusform>
            <numerusform>%n Besuche seit {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Noch kein Besuch</translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation>zuletzt {when}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Heute Geburtstag</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>Geburtstag am {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed</source>
        <translation>
            <numerusform>%n Stempel im Minus</numerusform>
            <numerusform>%n Stempel im Minus</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} is ready</source>
        <translation>{reward} ist bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n × {reward} ready</source>
        <translation>
            <numerusform>%n × bereit: {reward}</numerusform>
            <numerusform>%n × bereit: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n Stempel</numerusform>
            <numerusform>%n Stempel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>earned on {day}</source>
        <translation>verdient am {day}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Head start: {units}</source>
        <translation>Startbonus: {units}</translation>
    </message>
    <message>
        <source>{reward} given</source>
        <translation>{reward} eingelöst</translation>
    </message>
    <message>
        <source>Taken back for {name}. {state}</source>
        <translation>Für {name} zurückgenommen. {state}</translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation>{reward} für {name} eingelöst.</translation>
    </message>
    <message>
        <source>{units} for {name}. {state}</source>
        <translation>{units} für {name}. {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n more for {reward}</source>
        <translation>
            <numerusform>Noch %n, dann {reward}</numerusform>
            <numerusform>Noch %n, dann {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} full.</source>
        <translation>{program} voll.</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed.</source>
        <translation>
            <numerusform>%n Stempel im Minus.</numerusform>
            <numerusform>%n Stempel im Minus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}.</source>
        <translation>{count} von {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) now.</source>
        <translation>
            <numerusform>Jetzt %n Punkt.</numerusform>
            <numerusform>Jetzt %n Punkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>PIN zeigen</translation>
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
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PointsFields</name>
    <message>
        <source>One point for every</source>
        <translation>Ein Punkt je</translation>
    </message>
    <message>
        <source>Points for the reward</source>
        <translation>Punkte für die Prämie</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus für neue Kunden</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>At the counter</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>On the printed card</source>
        <translation>Auf der gedruckten Karte</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Stamps</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>A card that fills up</source>
        <translation>Eine Karte, die voll wird</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>By the amount spent</source>
        <translation>Nach dem Betrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Kaffeekarte</translation>
    </message>
    <message>
        <source>Line on the card</source>
        <translation>Zeile auf der Karte</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>ein Gratiskaffee</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Prämie, wie man sie nennt</translation>
    </message>
    <message>
        <source>A free item</source>
        <translation>Gratisartikel</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Rabattbetrag</translation>
    </message>
    <message>
        <source>Also in this sale</source>
        <translation>Auch in diesem Verkauf</translation>
    </message>
    <message>
        <source>Ten at once: nine paid, one free. Otherwise the reward is for the next sale.</source>
        <translation>Zehn auf einmal: neun bezahlt, eins gratis. Sonst gilt die Prämie beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>How customers earn</source>
        <translation>Wie Kunden sammeln</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Was sie bekommen</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>What do you want to give back?</source>
        <translation>Was bekommen treue Kunden?</translation>
    </message>
    <message>
        <source>Choose a start. Everything can be changed later.</source>
        <translation>Einen Anfang wählen. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Customers get</source>
        <translation>Kunden bekommen</translation>
    </message>
    <message>
        <source>Points for a reward</source>
        <translation>Punkte für eine Prämie</translation>
    </message>
    <message>
        <source>Stamps on a full card</source>
        <translation>Stempel auf voller Karte</translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message numerus="yes">
        <source>Buy %n, the next one is {reward}</source>
        <translation>
            <numerusform>%n kaufen, danach {reward}</numerusform>
            <numerusform>%n kaufen, danach {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n stamp(s) and get {reward}</source>
        <translation>
            <numerusform>%n Stempel sammeln, dann {reward}</numerusform>
            <numerusform>%n Stempel sammeln, dann {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A point for every {amount}; %n point(s) get {reward}</source>
        <translation>
            <numerusform>Ein Punkt je {amount}; für %n Punkt {reward}</numerusform>
            <numerusform>Ein Punkt je {amount}; für %n Punkte {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers start with {units}.</source>
        <translation>Startbonus für neue Kunden: {units}.</translation>
    </message>
    <message>
        <source>A card filled in a sale pays in the same sale.</source>
        <translation>Eine Karte, die in einem Verkauf voll wird, gilt in diesem Verkauf.</translation>
    </message>
    <message>
        <source>A full card counts from the next sale on.</source>
        <translation>Eine volle Karte gilt ab dem nächsten Verkauf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still on the older promise</source>
        <translation>
            <numerusform>%Ln Kunde sammelt noch auf der alten Karte</numerusform>
            <numerusform>%Ln Kunden sammeln noch auf der alten Karte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with stamps keep the old card until it is full.</source>
        <translation>
            <numerusform>%Ln Kunde mit Stempeln behält die alte Karte, bis sie voll ist.</numerusform>
            <numerusform>%Ln Kunden mit Stempeln behalten die alte Karte, bis sie voll ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spends {spent} gets {amount} back, or about {share} %.</source>
        <translation>Wer {spent} ausgibt, bekommt {amount} zurück, etwa {share} %.</translation>
    </message>
</context>
<context>
    <name>ProgramTile</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Type the amount as on the receipt, for example {amount}.</source>
        <translation>Den Betrag wie auf dem Bon eingeben, zum Beispiel {amount}.</translation>
    </message>
    <message>
        <source>Amount, if wanted</source>
        <translation>Betrag, wenn gewünscht</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>This purchase</source>
        <translation>Dieser Einkauf</translation>
    </message>
    <message numerus="yes">
        <source>stamp(s)</source>
        <translation>
            <numerusform>Stempel</numerusform>
            <numerusform>Stempel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <translation>
            <numerusform>Stück</numerusform>
            <numerusform>Stück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, stamp again</source>
        <translation>Ja, noch einmal</translation>
    </message>
    <message>
        <source>A manager can allow it</source>
        <translation>Leitung fragen</translation>
    </message>
    <message>
        <source>Allow it now</source>
        <translation>Jetzt erlauben</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>This is more than a minute old. A manager can take it back.</source>
        <translation>Das ist über eine Minute her. Die Leitung kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Leitung fragen</translation>
    </message>
    <message>
        <source>{forecast} Why is “{act}” taken back?</source>
        <translation>{forecast} Warum wird „{act}“ zurückgenommen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>A new card for {name}? The card in use until now stops working at once.</source>
        <translation>Eine neue Karte für {name}? Die bisherige Karte gilt dann sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Ja, eine neue Karte</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, switch person</source>
        <translation>{name}, Person wechseln</translation>
    </message>
    <message>
        <source>{name} (F9 to switch)</source>
        <translation>{name} (F9: wechseln)</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>{name} is already a customer</source>
        <translation>{name} ist schon Kunde</translation>
    </message>
    <message>
        <source>with the same phone number.</source>
        <translation>mit derselben Telefonnummer.</translation>
    </message>
    <message>
        <source>with the same e-mail address.</source>
        <translation>mit derselben E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Diese Karte öffnen</translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation>{name} ist angelegt.</translation>
    </message>
    <message>
        <source>{name} is registered. The card can be handed over.</source>
        <translation>{name} ist angelegt. Die Karte kann übergeben werden.</translation>
    </message>
    <message>
        <source>{name} was saved before. Print a new card to hand one over.</source>
        <translation>{name} war schon gespeichert. Zum Übergeben eine neue Karte drucken.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>No customer found for “{typed}”</source>
        <translation>Kein Kunde gefunden zu „{typed}“</translation>
    </message>
    <message>
        <source>More are found: type another letter.</source>
        <translation>Es gibt noch mehr: einen Buchstaben mehr tippen.</translation>
    </message>
    <message>
        <source>Register “{typed}”</source>
        <translation>„{typed}“ anlegen</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n Prämie bereit</numerusform>
            <numerusform>%n Prämien bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation>{count} von {goal}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Cashier</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>RulesCategory</name>
    <message>
        <source>Counter rules</source>
        <translation>Kassenregeln</translation>
    </message>
    <message>
        <source>Time between two stamps of a card</source>
        <translation>Zeit zwischen zwei Stempeln einer Karte</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>Kasse bei Stillstand sperren</translation>
    </message>
    <message>
        <source>Within this time a stamp needs a manager.</source>
        <translation>In dieser Zeit braucht ein Stempel die Leitung.</translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation>Die Arbeit bleibt, wie sie ist. Es hilft nur, wenn das Team PINs hat.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
</context>
<context>
    <name>SampleRibbon</name>
    <message>
        <source>SAMPLE SHOP · nothing here is real</source>
        <translation>BEISPIEL · nichts hier ist echt</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Wartet auf einen Scan.</translation>
    </message>
    <message>
        <source>Nothing arrives? The scanner must work as a keyboard (HID) and read QR codes.</source>
        <translation>Es kommt nichts? Der Scanner muss als Tastatur (HID) arbeiten und QR-Codes lesen.</translation>
    </message>
    <message>
        <source>It is slow, so the time between keys should be longer.</source>
        <translation>Er ist langsam, darum sollte die Zeit zwischen den Tasten länger sein.</translation>
    </message>
    <message>
        <source>Use {gap} ms</source>
        <translation>{gap} ms verwenden</translation>
    </message>
    <message>
        <source>{gap} ms a key</source>
        <translation>{gap} ms je Taste</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Ein Scan ist angekommen.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the right.</source>
        <translation>Das ist keine Karte von LoyalPOS. Den Code rechts scannen.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Der Scanner funktioniert.</translation>
    </message>
    <message>
        <source>The keyboard writes other letters; cards are read by the places of the keys.</source>
        <translation>Die Tastatur schreibt andere Buchstaben; Karten werden nach der Lage der Tasten gelesen.</translation>
    </message>
    <message>
        <source>This was another card than the one on the right.</source>
        <translation>Das war eine andere Karte als die rechts.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Karten werden auf jeder Seite gelesen, egal welches Feld aktiv ist.</translation>
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
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Same letters</source>
        <translation>Gleiche Buchstaben</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere Buchstaben</translation>
    </message>
</context>
<context>
    <name>ScannerCategory</name>
    <message>
        <source>Scanner and camera</source>
        <translation>Scanner und Kamera</translation>
    </message>
    <message>
        <source>Scan the code on the right. The letters on the screen must be the letters under the code.</source>
        <translation>Den Code rechts scannen. Die Buchstaben auf dem Bildschirm müssen die unter dem Code sein.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Longest time between two keys of a scanner</source>
        <translation>Längste Zeit zwischen zwei Tasten eines Scanners</translation>
    </message>
    <message>
        <source>Faster keys are a scanner, slower ones are typing. 35 ms suits most.</source>
        <translation>Schnellere Tasten sind ein Scanner, langsamere sind Tippen. 35 ms passt meist.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold a card before it and see whether it is read.</source>
        <translation>Eine Karte davorhalten und sehen, ob sie gelesen wird.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>{gap} ms</source>
        <translation>{gap} ms</translation>
    </message>
    <message>
        <source>Scan the code once more.</source>
        <translation>Den Code noch einmal scannen.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>Die Einstellung wurde geändert.</translation>
    </message>
    <message>
        <source>The camera read {text}.</source>
        <translation>Die Kamera hat {text} gelesen.</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Scanner testen</translation>
    </message>
    <message>
        <source>Scan the code below, or any card. No scanner at hand? Go on without it.</source>
        <translation>Den Code unten scannen oder irgendeine Karte. Kein Scanner da? Ohne weitermachen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>A camera reads cards too, and so does typing the number under the code.</source>
        <translation>Auch eine Kamera liest Karten, und die Nummer unter dem Code lässt sich tippen.</translation>
    </message>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Wartet auf einen Scan.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Karten werden auf jeder Seite gelesen, egal welches Feld aktiv ist.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Der Scanner funktioniert.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the left to be sure.</source>
        <translation>Das ist keine Karte von LoyalPOS. Sicherheitshalber den Code links scannen.</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Ein Scan ist angekommen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>Keine Einstellung mit diesem Wort.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShopCategory</name>
    <message>
        <source>Shop and language</source>
        <translation>Geschäft und Sprache</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The country says how phone numbers are read, the time zone when a day of the shop ends. Amounts that were booked keep their figures in another currency.</source>
        <translation>Das Land bestimmt, wie Telefonnummern gelesen werden, die Zeitzone, wann ein Geschäftstag endet. Gebuchte Beträge behalten ihre Ziffern in einer anderen Währung.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>Country, money and clock are our guess. Change what is not right.</source>
        <translation>Land, Geld und Uhr sind geraten. Ändern, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>I work alone</source>
        <translation>Ich arbeite allein</translation>
    </message>
    <message>
        <source>No PIN: the till opens at once</source>
        <translation>Keine PIN: Die Kasse öffnet sofort</translation>
    </message>
    <message>
        <source>Others work here too</source>
        <translation>Hier arbeiten auch andere</translation>
    </message>
    <message>
        <source>Your PIN guards settings and corrections</source>
        <translation>Ihre PIN schützt Einstellungen und Korrekturen</translation>
    </message>
    <message>
        <source>Your PIN, at least 6 digits</source>
        <translation>Ihre PIN, mindestens 6 Ziffern</translation>
    </message>
</context>
<context>
    <name>StampFields</name>
    <message>
        <source>Stamps to collect</source>
        <translation>Stempel zum Sammeln</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus für neue Kunden</translation>
    </message>
</context>
<context>
    <name>StampStrip</name>
    <message>
        <source>{done} of {goal} stamps</source>
        <translation>{done} von {goal} Stempeln</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>{entry} (taken back)</source>
        <translation>{entry} (zurückgenommen)</translation>
    </message>
    <message>
        <source>Stamped by mistake</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation>Ware kam zurück</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>Falscher Kunde</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>A manager can take entries back: press F9 to switch.</source>
        <translation>Die Leitung kann Buchungen zurücknehmen: mit F9 wechseln.</translation>
    </message>
    <message>
        <source>Takes back {units}.</source>
        <translation>Abgezogen: {units}.</translation>
    </message>
    <message>
        <source>The customer gets {reward} back.</source>
        <translation>Wieder einlösbar: {reward}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) become stamps again.</source>
        <translation>
            <numerusform>%n ungenutzte Prämie wird wieder zu Stempeln.</numerusform>
            <numerusform>%n ungenutzte Prämien werden wieder zu Stempeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) will be owed.</source>
        <translation>
            <numerusform>Danach %n Stempel im Minus.</numerusform>
            <numerusform>Danach %n Stempel im Minus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation>Mit dem Passendsten beginnen. Alles lässt sich ändern.</translation>
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
        <translation>Kaffeekarte</translation>
    </message>
    <message>
        <source>Buy nine, the tenth is free</source>
        <translation>Neun zahlen, der zehnte ist gratis</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>ein Gratiskaffee</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bäckerei</translation>
    </message>
    <message>
        <source>Bread card</source>
        <translation>Brotkarte</translation>
    </message>
    <message>
        <source>Nine loaves, one on the house</source>
        <translation>Neun Brote, eins geht aufs Haus</translation>
    </message>
    <message>
        <source>a free loaf</source>
        <translation>ein Gratisbrot</translation>
    </message>
    <message>
        <source>Lunch and snacks</source>
        <translation>Mittag und Imbiss</translation>
    </message>
    <message>
        <source>Lunch card</source>
        <translation>Lunchkarte</translation>
    </message>
    <message>
        <source>Nine lunches, the tenth is free</source>
        <translation>Neun Mittagessen, das zehnte gratis</translation>
    </message>
    <message>
        <source>a free lunch</source>
        <translation>ein Gratis-Mittagessen</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Friseur</translation>
    </message>
    <message>
        <source>Haircut card</source>
        <translation>Friseurkarte</translation>
    </message>
    <message>
        <source>Nine visits, one on the house</source>
        <translation>Neun Besuche, einer geht aufs Haus</translation>
    </message>
    <message>
        <source>a free haircut</source>
        <translation>ein Gratis-Haarschnitt</translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation>Autowäsche</translation>
    </message>
    <message>
        <source>Wash card</source>
        <translation>Waschkarte</translation>
    </message>
    <message>
        <source>Five washes, one for free</source>
        <translation>Fünf Wäschen, eine gratis</translation>
    </message>
    <message>
        <source>a free wash</source>
        <translation>eine Gratiswäsche</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Ein Punkt je {amount}</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} Rabatt</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s), then {reward}</source>
        <translation>
            <numerusform>%n Stempel, dann {reward}</numerusform>
            <numerusform>%n Stempel, dann {reward}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Scan a card, or type a name, phone or card number</source>
        <translation>Karte scannen oder Name, Telefon, Kartennummer tippen</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Scan with the camera (F4)</source>
        <translation>Mit der Kamera scannen (F4)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>TroubleScene</name>
    <message>
        <source>The shop&apos;s folder</source>
        <translation>Der Ordner des Geschäfts</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Es wurde nichts geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>This shop is already open</source>
        <translation>Dieses Geschäft ist schon offen</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Das Geschäft lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>VouchersCard</name>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Open</source>
        <translation>
            <numerusform>%n weiterer unter „Öffnen“</numerusform>
            <numerusform>%n weitere unter „Öffnen“</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Einlösen</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This card is not known here. Find the customer by name or phone number.</source>
        <translation>Diese Karte ist hier nicht bekannt. Den Kunden nach Name oder Telefonnummer suchen.</translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another blank card.</source>
        <translation>Diese Karte gehört schon einem Kunden. Eine andere leere Karte nehmen.</translation>
    </message>
    <message>
        <source>This card was not made by this shop. Take one of your own blank cards.</source>
        <translation>Diese Karte ist nicht von diesem Geschäft. Eine eigene leere Karte nehmen.</translation>
    </message>
    <message>
        <source>This card has ended and cannot be used again. Take another blank card.</source>
        <translation>Diese Karte ist beendet und nicht wieder verwendbar. Eine andere leere Karte nehmen.</translation>
    </message>
    <message>
        <source>This customer is not in the shop&apos;s file any more. Search again.</source>
        <translation>Dieser Kunde ist nicht mehr in der Datei. Neu suchen.</translation>
    </message>
    <message>
        <source>The name has {length} letters; {most} fit. Shorten it.</source>
        <translation>Der Name hat {length} Buchstaben; {most} passen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>The note has {length} letters; {most} fit. Shorten it.</source>
        <translation>Die Notiz hat {length} Buchstaben; {most} passen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>This is not a complete phone number. Compare the digits, or leave it empty.</source>
        <translation>Das ist keine vollständige Telefonnummer. Ziffern vergleichen oder leer lassen.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address. Compare it, or leave it empty.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse. Vergleichen oder leer lassen.</translation>
    </message>
    <message>
        <source>This day does not exist. Type day and month, for example 24-12.</source>
        <translation>Diesen Tag gibt es nicht. Tag und Monat eingeben, zum Beispiel 24.12.</translation>
    </message>
    <message>
        <source>Type a name, a phone number or an e-mail address to keep these details with.</source>
        <translation>Name, Telefonnummer oder E-Mail-Adresse eingeben, zu der diese Angaben gehören.</translation>
    </message>
    <message>
        <source>The customer has not agreed to this being kept. Ask and tick it, or clear the field.</source>
        <translation>Der Kunde hat hierzu nicht eingewilligt. Fragen und ankreuzen oder das Feld leeren.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Die Zahl muss von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>This amount cannot be right. Type it as on the receipt, for example 7.40.</source>
        <translation>Dieser Betrag kann nicht stimmen. Wie auf dem Bon eingeben, zum Beispiel 7,40.</translation>
    </message>
    <message>
        <source>This card was stamped {seconds} ago. Stamp it again?</source>
        <translation>Diese Karte wurde vor {seconds} gestempelt. Noch einmal stempeln?</translation>
    </message>
    <message>
        <source>The shop leaves time between stamps; this card can be stamped again in {wait_seconds}. A manager can allow it now.</source>
        <translation>Zwischen Stempeln liegt Wartezeit; diese Karte geht wieder in {wait_seconds}. Die Leitung kann es jetzt erlauben.</translation>
    </message>
    <message>
        <source>This purchase earns nothing. Type the amount, then stamp.</source>
        <translation>Dieser Einkauf bringt nichts. Erst den Betrag eingeben, dann stempeln.</translation>
    </message>
    <message>
        <source>This was already booked with other contents. Scan the card and start again.</source>
        <translation>Das wurde schon mit anderem Inhalt gebucht. Karte scannen und neu beginnen.</translation>
    </message>
    <message>
        <source>This voucher is not known here. Scan the customer&apos;s card again.</source>
        <translation>Dieser Gutschein ist hier nicht bekannt. Die Kundenkarte noch einmal scannen.</translation>
    </message>
    <message>
        <source>This reward was already given at {at} on till {till}. It cannot be given twice.</source>
        <translation>Diese Prämie wurde schon um {at} an Kasse {till} eingelöst. Zweimal geht nicht.</translation>
    </message>
    <message>
        <source>This reward was taken back because its stamps were. Scan the card again.</source>
        <translation>Diese Prämie wurde mit ihren Stempeln zurückgenommen. Die Karte noch einmal scannen.</translation>
    </message>
    <message>
        <source>This reward was valid until {on}. It cannot be given any more.</source>
        <translation>Diese Prämie galt bis {on}. Sie ist nicht mehr einlösbar.</translation>
    </message>
    <message>
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation>Die Prämie ändert an diesem Einkauf nichts und bleibt für später.</translation>
    </message>
    <message>
        <source>This reward costs {cost} points; the customer has {points}.</source>
        <translation>Diese Prämie kostet {cost} Punkte; der Kunde hat {points}.</translation>
    </message>
    <message>
        <source>There is nothing to undo on this till.</source>
        <translation>An dieser Kasse gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The last stamp is more than a minute old. A manager can take it back in the history.</source>
        <translation>Der letzte Stempel ist über eine Minute alt. Die Leitung kann ihn im Verlauf zurücknehmen.</translation>
    </message>
    <message>
        <source>This was already taken back. It cannot be taken back twice.</source>
        <translation>Das ist schon zurückgenommen. Zweimal geht nicht.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation>Diese Buchung lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Erst einen Grund wählen.</translation>
    </message>
    <message>
        <source>This program is not in the shop&apos;s file any more.</source>
        <translation>Dieses Programm ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation>Dem Programm einen Namen geben.</translation>
    </message>
    <message>
        <source>A full card needs a number from {least} to {most}.</source>
        <translation>Eine volle Karte braucht eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Say what customers get, for example: a free coffee.</source>
        <translation>Angeben, was Kunden bekommen, zum Beispiel: ein Gratiskaffee.</translation>
    </message>
    <message>
        <source>Type for which amount a point is given, for example 1.00.</source>
        <translation>Eingeben, für welchen Betrag es einen Punkt gibt, zum Beispiel 1,00.</translation>
    </message>
    <message>
        <source>A head start must be smaller than a full card: at most {most}.</source>
        <translation>Ein Startbonus muss kleiner sein als eine volle Karte: höchstens {most}.</translation>
    </message>
    <message>
        <source>This text is too long; {most} letters fit.</source>
        <translation>Dieser Text ist zu lang; {most} Buchstaben passen.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>Diese Person ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Den Namen der Person eingeben.</translation>
    </message>
    <message>
        <source>The shop needs an owner. Make someone else owner first.</source>
        <translation>Das Geschäft braucht einen Inhaber. Erst jemand anderen dazu machen.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Diese PIN stimmt nicht. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}.</source>
        <translation>Zu viele falsche PINs. Neuer Versuch in {seconds}.</translation>
    </message>
    <message>
        <source>This PIN needs at least {least} digits.</source>
        <translation>Diese PIN braucht mindestens {least} Ziffern.</translation>
    </message>
    <message>
        <source>A PIN has digits only, at most {most} of them.</source>
        <translation>Eine PIN hat nur Ziffern, höchstens {most}.</translation>
    </message>
    <message>
        <source>This needs a manager. Press F9 to switch to a manager.</source>
        <translation>Das kann nur die Leitung. Mit F9 wechseln.</translation>
    </message>
    <message>
        <source>This needs the owner. Press F9 to switch to the owner.</source>
        <translation>Das kann nur der Inhaber. Mit F9 wechseln.</translation>
    </message>
    <message>
        <source>Type the name of your shop.</source>
        <translation>Den Namen des Geschäfts eingeben.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Dieser Wert passt hier nicht.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened. Try a PNG or a JPEG.</source>
        <translation>Diese Datei ist kein Bild, das sich öffnen lässt. PNG oder JPEG versuchen.</translation>
    </message>
    <message>
        <source>This picture is too large. Crop it to the code and try again.</source>
        <translation>Dieses Bild ist zu groß. Auf den Code zuschneiden und neu versuchen.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Take it closer and with more light.</source>
        <translation>Im Bild wurde kein QR-Code gefunden. Näher und mit mehr Licht aufnehmen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space, then press again.</source>
        <translation>Der Datenträger ist voll, darum wurde nichts gespeichert. Platz schaffen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Nothing was lost; check the disk.</source>
        <translation>Der Datenträger hat nicht richtig geantwortet. Nichts ging verloren; bitte prüfen.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose a folder of your own.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben. Einen eigenen Ordner wählen.</translation>
    </message>
    <message>
        <source>This folder is on the network, where a shop&apos;s file can be damaged. Choose a folder on this computer.</source>
        <translation>Dieser Ordner liegt im Netzwerk; dort kann die Datei Schaden nehmen. Einen Ordner auf diesem Computer wählen.</translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which can damage a shop&apos;s file. Choose a folder outside it.</source>
        <translation>Dieser Ordner wird von einem Cloud-Dienst kopiert; das kann der Datei schaden. Einen Ordner außerhalb wählen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not where it was. Connect the disk it is on, or restore a backup; no new file was made.</source>
        <translation>Die Datei ist nicht mehr an ihrem Ort. Den Datenträger anschließen oder eine Sicherung einspielen; es wurde keine neue Datei angelegt.</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It was left as it is; open that one.</source>
        <translation>In diesem Ordner ist schon ein Geschäft. Es blieb unverändert; bitte dieses öffnen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It was left as it is; restore the newest good backup.</source>
        <translation>Die Datei ist beschädigt. Sie blieb unverändert; die neueste gute Sicherung einspielen.</translation>
    </message>
    <message>
        <source>This file is not a LoyalPOS shop. It was left as it is.</source>
        <translation>Diese Datei ist kein Geschäft von LoyalPOS. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer LoyalPOS. Install that version; the file was left as it is.</source>
        <translation>Die Datei stammt von einem neueren LoyalPOS. Diese Version installieren; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Close it, then press again.</source>
        <translation>Ein anderes Programm hält die Datei fest. Dieses schließen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed. Check the disk.</source>
        <translation>Die Sicherung gelang nicht, darum wurde nichts geändert. Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>This shop is open in another LoyalPOS window on this computer.</source>
        <translation>Dieses Geschäft ist in einem anderen LoyalPOS-Fenster auf diesem Computer offen.</translation>
    </message>
    <message>
        <source>The disk did not confirm this. LoyalPOS looks it up before anything is repeated.</source>
        <translation>Der Datenträger hat das nicht bestätigt. LoyalPOS sieht nach, bevor etwas wiederholt wird.</translation>
    </message>
    <message>
        <source>The shop is closed. Start LoyalPOS again.</source>
        <translation>Das Geschäft ist geschlossen. LoyalPOS neu starten.</translation>
    </message>
    <message>
        <source>A part of LoyalPOS is too old on this computer. Install LoyalPOS again.</source>
        <translation>Ein Teil von LoyalPOS ist auf diesem Computer zu alt. LoyalPOS neu installieren.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture of the code, or paste one.</source>
        <translation>Keine Kamera gefunden. Ein Bild des Codes öffnen oder einfügen.</translation>
    </message>
    <message>
        <source>The camera does not answer. Another program may be using it.</source>
        <translation>Die Kamera antwortet nicht. Vielleicht nutzt sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>This could not be printed or saved. Check the printer or the folder.</source>
        <translation>Das ließ sich nicht drucken oder sichern. Drucker oder Ordner prüfen.</translation>
    </message>
    <message>
        <source>Something went wrong inside LoyalPOS. Nothing that was booked is lost. Please press again; the details are in the log.</source>
        <translation>In LoyalPOS ist etwas schiefgegangen. Gebuchtes ist nicht verloren. Bitte noch einmal drücken; Details stehen im Protokoll.</translation>
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
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close this first, then scan again.</source>
        <translation>Erst dies schließen, dann noch einmal scannen.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einwilligen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take back “{entry}”</source>
        <translation>„{entry}“ zurücknehmen</translation>
    </message>
</context>
<context>
    <name>_SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
</context>
</TS>
