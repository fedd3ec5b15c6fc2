package fr.coulisses.budget;

/// The two sides of a budget: charges and produits.
public enum Section {
    EXPENSE("charges"),
    INCOME("produits");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    /// The word of the spreadsheet columns, in French.
    public String word() {
        return word;
    }
}
