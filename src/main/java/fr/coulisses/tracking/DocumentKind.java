package fr.coulisses.tracking;

/// What a supporting document is (pièce comptable; handbook, C2.3), and what it does to a line of the budget.
public enum DocumentKind {
    /// Signed: it commits.
    QUOTE(Effect.COMMITS),
    ORDER(Effect.COMMITS),
    INVOICE(Effect.REALISES),
    PAYSLIP(Effect.REALISES),
    EXPENSE_NOTE(Effect.REALISES),
    /// A statement of a bank or of a society.
    STATEMENT(Effect.REALISES),
    /// A statement of ticket receipts (bordereau de recettes).
    TICKET_STATEMENT(Effect.REALISES),
    RECEIPT(Effect.REALISES);

    /// What a document does to the lines that it names.
    public enum Effect {
        /// It promises money.
        COMMITS,
        /// Money is owed or due because of it: the expense or the income is real.
        REALISES
    }

    private final Effect effect;

    DocumentKind(Effect effect) {
        this.effect = effect;
    }

    public Effect effect() {
        return effect;
    }

    public String labelKey() {
        return "documents.kind." + name();
    }
}
