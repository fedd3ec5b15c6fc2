package fr.coulisses.budget;

/// A question that a kind of event answers: VAT on tickets, tax on receipts, authors' rights, licence, remarks.
public enum FiscalAspect {
    VAT,
    TAX,
    RIGHTS,
    LICENCE,
    REMARKS;

    public String labelKey() {
        return "budget.fiscalAspect." + name();
    }
}
