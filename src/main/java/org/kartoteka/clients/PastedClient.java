package org.kartoteka.clients;

/// Reads a mail signature, a business card or a messenger text into a draft, for the person to
/// confirm.
///
/// Nothing pasted is lost: what is no name, contact, company, position or address goes to the note.
/// Left out are only greetings at the end of a letter («С уважением,») and words that merely name
/// what follows («тел.:»).
public final class PastedClient {

    private final NameForms forms;
    private final PasteWords vocabulary = PasteWords.shipped();

    public PastedClient(NameForms forms) {
        this.forms = forms;
    }

    /// @param text of any length and in any order; one client is looked for in it
    public ClientDraft read(String text) {
        var reading = new PasteReading(forms, vocabulary);
        text.lines().forEach(reading::line);
        return reading.draft();
    }
}
