<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutCategory</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loyalty till that works offline, on a file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoyalPOS: Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts made by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {act}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Press again: it is looked up first, so nothing is booked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again when it is put right; nothing is booked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActsPair</name>
    <message>
        <source>The shop has no program yet. Make one under Programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reward is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, stamp this purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {reward}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Withdraw and clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw and clear the details?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, e-mail, language, birthday and note are removed. The card goes on without a name; stamps and rewards stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on {day}, asked by {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthdayField</name>
    <message>
        <source>day and month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlankCards</name>
    <message>
        <source>Print blank cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print outlines to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s)</source>
        <translation>
            <numerusform>{name}: %n card</numerusform>
            <numerusform>{name}: %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut or break them apart and keep them at the till. A card belongs to nobody until it is handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If everything lands beside its place, print the outlines on plain paper, hold them against a sheet, and move the print by what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank-cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The cards can be handed out at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the card in the frame, or drop a picture of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a picture of the code first, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code came for a minute, so it was switched off. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>already collects with this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan another blank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold its code before the scanner. It opens nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a blank card now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {code} is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over when the customer is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Card of {shop}, number {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHandout</name>
    <message>
        <source>Print card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, save or photograph it now. The code is only on this card: LoyalPOS does not keep it, so printing later means a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the card instead, or let the customer photograph it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Replace card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old card stops working at once; stamps and rewards stay with the customer. Make a new card, or scan a blank one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It collects for the same customer, for example for the partner. Make a new card, or scan a blank one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block card {code}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens nobody any more, and cannot be unblocked. Stamps and rewards stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card works from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block card {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsCategory</name>
    <message>
        <source>Cards and printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new customer can get a card that is printed on the spot. Or keep a stack of printed cards that belong to nobody yet: scan one while registering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print blank cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On label sheets or card sheets, each with a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>QR code of {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May keep these details for the loyalty card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May send offers, at most twice a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May choose offers by what was bought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May keep the birthday for a birthday treat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to join. Shown text, date and staff are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice of its own; can be withdrawn at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, the last digits of the phone, or the card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who gets a card stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · sorted by last visit</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers · sorted by last visit</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} · type more to find others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln customer(s)</source>
        <translation>
            <numerusform>{count} of %Ln customer</numerusform>
            <numerusform>{count} of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{card}, %n reward(s) ready</source>
        <translation>
            <numerusform>{card}, %n reward ready</numerusform>
            <numerusform>{card}, %n rewards ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone, e-mail, card number or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the till knows is in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the shop was opened: the newest entries are intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check reads every entry; the till waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}</source>
        <translation>
            <numerusform>%n backup, {size}</numerusform>
            <numerusform>%n backups, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Copy the folder now and then, when the till is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is as it was booked, and all sums agree with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the entries they are made of.</source>
        <translation>
            <numerusform>%n sum differs from the entries it is made of.</numerusform>
            <numerusform>%n sums differ from the entries they are made of.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the till, keep this file aside, and restore the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not as it was booked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>To the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer on the left to see everything here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual order (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oat milk, no sugar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>{shop} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F3 at the counter to give the first customer a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}, with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}, no PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, money, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, for example the usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the same phone number and is already a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the same e-mail address and is already a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave the program as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keep typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this customer is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and hand out card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and print card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out a printed card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The new card is in use for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. The first stamp will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) since {month}</source>
        <translation>
            <numerusform>%Ln visit since {month}</numerusform>
            <numerusform>%Ln visits since {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back “{entry}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing yet: the first stamp will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Birthday {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleScene</name>
    <message>
        <source>Visits today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the customer&apos;s card in front of the scanner or the camera. No card at hand? Type a name or the last digits of the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsCategory</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap them at the counter to remember what was bought. They are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet. A till without them stamps just as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the scan field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or fewer in this purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last stamp or reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter, customers, programs, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key always does the same. A scanner&apos;s own Enter confirms nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to LoyalPOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language do you speak at the counter?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScene</name>
    <message>
        <source>Who is at the counter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN of {name}, or tap another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCategory</name>
    <message>
        <source>Sounds and display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short ones: done, look here, reward ready. All of it is shown as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cup to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandwich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doughnut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagerPin</name>
    <message>
        <source>A manager can allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who allows it? The PIN counts for this alone; both names are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of {name}, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nameless</name>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No details wanted? A card collects without a name too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A new card of this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it yet. Register the customer who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was replaced on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stamps moved to a new card the same day. Nothing is lost: open the customer with the new card, or by phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was blocked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reported lost or stolen. The stamps are safe with the customer: ask for the name before you open it, or hand out a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not from this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like one of ours, but it was not made here. Find the customer by name, or register a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is wrong. Compare it with the card and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {code}? Compare it with the card, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card number has a typing mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is typed correctly, but no customer has it. Search by name or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several customers have this card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card itself, or ask for the name and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the code of a voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the badge of a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the code of a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card, or find the customer by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not a customer card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Scanning goes on at {time}; searching by name works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning pauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeScene</name>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card in use until now stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, open {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, …{digits}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message>
        <source>Making the sample shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what customers collect and what they get for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCategory</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stamp and reward keeps the name of the person who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone at the till can act in the name of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give managers and owners a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tap on the name is then enough to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever left cannot sign in; the name stays with what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps, gives rewards, registers customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also takes back older stamps and changes items and rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do everything: people, programs, the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n digit(s)</source>
        <translation>
            <numerusform>at least %n digit</numerusform>
            <numerusform>at least %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) since {month}</source>
        <translation>
            <numerusform>%n visit since {month}</numerusform>
            <numerusform>%n visits since {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed</source>
        <translation>
            <numerusform>%n stamp owed</numerusform>
            <numerusform>%n stamps owed</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n × {reward} ready</source>
        <translation>
            <numerusform>%n × {reward} ready</numerusform>
            <numerusform>%n × {reward} ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n stamp</numerusform>
            <numerusform>%n stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earned on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head start: {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back for {name}. {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} for {name}. {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more for {reward}</source>
        <translation>
            <numerusform>%n more for {reward}</numerusform>
            <numerusform>%n more for {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed.</source>
        <translation>
            <numerusform>%n stamp owed.</numerusform>
            <numerusform>%n stamps owed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) now.</source>
        <translation>
            <numerusform>%n point now.</numerusform>
            <numerusform>%n points now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsFields</name>
    <message>
        <source>One point for every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for the reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the printed card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card that fills up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the amount spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten at once: nine paid, one free. Otherwise the reward is for the next sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How customers earn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>What do you want to give back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a start. Everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for a reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps on a full card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message numerus="yes">
        <source>Buy %n, the next one is {reward}</source>
        <translation>
            <numerusform>Buy %n, the next one is {reward}</numerusform>
            <numerusform>Buy %n, the next one is {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n stamp(s) and get {reward}</source>
        <translation>
            <numerusform>Collect %n stamp and get {reward}</numerusform>
            <numerusform>Collect %n stamps and get {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A point for every {amount}; %n point(s) get {reward}</source>
        <translation>
            <numerusform>A point for every {amount}; %n point gets {reward}</numerusform>
            <numerusform>A point for every {amount}; %n points get {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers start with {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card filled in a sale pays in the same sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full card counts from the next sale on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still on the older promise</source>
        <translation>
            <numerusform>%Ln customer still on the older promise</numerusform>
            <numerusform>%Ln customers still on the older promise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with stamps keep the old card until it is full.</source>
        <translation>
            <numerusform>%Ln customer with stamps keeps the old card until it is full.</numerusform>
            <numerusform>%Ln customers with stamps keep the old card until it is full.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spends {spent} gets {amount} back, or about {share} %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramTile</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Type the amount as on the receipt, for example {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, if wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stamp(s)</source>
        <translation>
            <numerusform>stamp</numerusform>
            <numerusform>stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <translation>
            <numerusform>item</numerusform>
            <numerusform>items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, stamp again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager can allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a minute old. A manager can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forecast} Why is “{act}” taken back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new card for {name}? The card in use until now stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, switch person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (F9 to switch)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the same phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the same e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is registered. The card can be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved before. Print a new card to hand one over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>No customer found for “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are found: type another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n reward ready</numerusform>
            <numerusform>%n rewards ready</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesCategory</name>
    <message>
        <source>Counter rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two stamps of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within this time a stamp needs a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleRibbon</name>
    <message>
        <source>SAMPLE SHOP · nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Waiting for a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives? The scanner must work as a keyboard (HID) and read QR codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is slow, so the time between keys should be longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {gap} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} ms a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard writes other letters; cards are read by the places of the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was another card than the one on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerCategory</name>
    <message>
        <source>Scanner and camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code on the right. The letters on the screen must be the letters under the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time between two keys of a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster keys are a scanner, slower ones are typing. 35 ms suits most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a card before it and see whether it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera read {text}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code below, or any card. No scanner at hand? Go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera reads cards too, and so does typing the number under the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the left to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopCategory</name>
    <message>
        <source>Shop and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country says how phone numbers are read, the time zone when a day of the shop ends. Amounts that were booked keep their figures in another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, money and clock are our guess. Change what is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I work alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN: the till opens at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others work here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN guards settings and corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN, at least 6 digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StampFields</name>
    <message>
        <source>Stamps to collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StampStrip</name>
    <message>
        <source>{done} of {goal} stamps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>{entry} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamped by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager can take entries back: press F9 to switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer gets {reward} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) become stamps again.</source>
        <translation>
            <numerusform>%n unused reward becomes stamps again.</numerusform>
            <numerusform>%n unused rewards become stamps again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) will be owed.</source>
        <translation>
            <numerusform>%n stamp will be owed.</numerusform>
            <numerusform>%n stamps will be owed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Café</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy nine, the tenth is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bread card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine loaves, one on the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free loaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch and snacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine lunches, the tenth is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haircut card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine visits, one on the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wash card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five washes, one for free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free wash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s), then {reward}</source>
        <translation>
            <numerusform>%n stamp, then {reward}</numerusform>
            <numerusform>%n stamps, then {reward}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Scan a card, or type a name, phone or card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with the camera (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleScene</name>
    <message>
        <source>The shop&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VouchersCard</name>
    <message>
        <source>Vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more under Open</source>
        <translation>
            <numerusform>%n more under Open</numerusform>
            <numerusform>%n more under Open</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This card is not known here. Find the customer by name or phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another blank card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was not made by this shop. Take one of your own blank cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has ended and cannot be used again. Take another blank card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not in the shop&apos;s file any more. Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {length} letters; {most} fit. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has {length} letters; {most} fit. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete phone number. Compare the digits, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete e-mail address. Compare it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day does not exist. Type day and month, for example 24-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a phone number or an e-mail address to keep these details with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not agreed to this being kept. Ask and tick it, or clear the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount cannot be right. Type it as on the receipt, for example 7.40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was stamped {seconds} ago. Stamp it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop leaves time between stamps; this card can be stamped again in {wait_seconds}. A manager can allow it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purchase earns nothing. Type the amount, then stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already booked with other contents. Scan the card and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voucher is not known here. Scan the customer&apos;s card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reward was already given at {at} on till {till}. It cannot be given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reward was taken back because its stamps were. Scan the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reward was valid until {on}. It cannot be given any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reward costs {cost} points; the customer has {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo on this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stamp is more than a minute old. A manager can take it back in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already taken back. It cannot be taken back twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is not in the shop&apos;s file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full card needs a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what customers get, for example: a free coffee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type for which amount a point is given, for example 1.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head start must be smaller than a full card: at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long; {most} letters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop needs an owner. Make someone else owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN needs at least {least} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has digits only, at most {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a manager. Press F9 to switch to a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the owner. Press F9 to switch to the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of your shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened. Try a PNG or a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large. Crop it to the code and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Take it closer and with more light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Nothing was lost; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on the network, where a shop&apos;s file can be damaged. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which can damage a shop&apos;s file. Choose a folder outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file is not where it was. Connect the disk it is on, or restore a backup; no new file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It was left as it is; open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It was left as it is; restore the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a LoyalPOS shop. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer LoyalPOS. Install that version; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Close it, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is open in another LoyalPOS window on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not confirm this. LoyalPOS looks it up before anything is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is closed. Start LoyalPOS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of LoyalPOS is too old on this computer. Install LoyalPOS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. Open a picture of the code, or paste one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer. Another program may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be printed or saved. Check the printer or the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside LoyalPOS. Nothing that was booked is lost. Please press again; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take back “{entry}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SavedMark</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
