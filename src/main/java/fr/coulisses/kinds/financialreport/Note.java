package fr.coulisses.kinds.financialreport;

import fr.coulisses.shared.Unwritten;

/// Why a post ended otherwise than planned.
///
/// @param post the id of the post
public record Note(String id, String post, String text) {

    public Note {
        post = Unwritten.text(post);
        text = Unwritten.text(text);
    }
}
