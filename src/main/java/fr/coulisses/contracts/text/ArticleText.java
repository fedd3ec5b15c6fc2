package fr.coulisses.contracts.text;

import java.util.List;

/// An article as the contract says it.
///
/// @param clause the id of the clause
/// @param number from 1; 0 for one without a number, like a preamble
/// @param text its paragraphs with what is mentioned in its place; tables are still names in braces
/// @param missing what is mentioned and nobody wrote yet
/// @param unknown what stands in braces and is no mention
public record ArticleText(
        String clause, int number, String title, String text, List<MissingMention> missing, List<String> unknown) {

    public ArticleText {
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    public String place() {
        return "clauses/" + clause;
    }

    /// « Article 4 – Prix et TVA », or the title alone.
    public String heading() {
        return number == 0 ? title : "Article " + number + " – " + title;
    }
}
