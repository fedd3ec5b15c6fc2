package fr.coulisses.referential;

import fr.coulisses.shared.Refusal;

/// Why a revision was made, in a sentence.
final class RevisionNote {

    private static final int MOST = 1_000;

    private RevisionNote() {}

    static String of(String typed) {
        String note = typed.strip();
        if (note.isEmpty() || note.length() > MOST) {
            throw new Refusal("referential.refused.note", MOST);
        }
        return note;
    }
}
