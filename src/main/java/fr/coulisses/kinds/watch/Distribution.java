package fr.coulisses.kinds.watch;

import fr.coulisses.shared.Unwritten;

/// Who gets to read what the watch finds.
///
/// @param rhythm how often, in words
/// @param format by what: e-mail, meeting, page
public record Distribution(String recipients, String rhythm, String format) {

    static final Distribution NONE = new Distribution("", "", "");

    public Distribution {
        recipients = Unwritten.text(recipients);
        rhythm = Unwritten.text(rhythm);
        format = Unwritten.text(format);
    }
}
