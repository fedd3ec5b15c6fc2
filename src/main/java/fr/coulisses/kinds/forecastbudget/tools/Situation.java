package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.VatRegime;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a simulator knows before anybody types: the project, its budget, the legal figures of its date, the words.
public record Situation(BudgetSheet sheet, ParameterSnapshot figures, Wording wording) {

    public ProjectSheet project() {
        return wording.project();
    }

    Basis basis() {
        return sheet.basis();
    }

    /// Whether the organisation puts VAT on what it sells; one that is not liable keeps the price it asks.
    boolean chargesVat() {
        return basis() == Basis.HT || project().vatRegime() != VatRegime.NOT_LIABLE;
    }

    BigDecimal figure(String code) {
        return figures.value(code).number().orElse(BigDecimal.ZERO);
    }

    /// A figure as people type it, with the comma or the point of their language.
    String typed(String code) {
        return typed(figures.value(code).number().orElse(null));
    }

    String typed(@Nullable BigDecimal number) {
        return number == null ? "" : wording.decimal(number).replace("\u202f", "");
    }
}
