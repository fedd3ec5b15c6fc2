package fr.coulisses.contracts;

/// An article of a contract.
///
/// @param article the key of the article in the library; empty for one of the team's own
/// @param alternative the key of the wording that was chosen
/// @param title of an article of the team's own, or instead of that of the library
/// @param text instead of that of the library; empty where the chosen wording stands
public record Clause(String id, String article, String alternative, String title, String text) {

    public Clause {
        article = Fields.text(article);
        alternative = Fields.text(alternative);
        title = Fields.text(title);
        text = Fields.text(text);
    }

    /// The key of preambles, in every model: they have no number.
    public static final String PREAMBLE = "preambule";

    public boolean opens() {
        return article.equals(PREAMBLE);
    }

    public boolean ofTheTeam() {
        return article.isEmpty();
    }
}
