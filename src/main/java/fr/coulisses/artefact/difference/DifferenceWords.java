package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Wording;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// What a difference says in words, on the page and in its files.
public record DifferenceWords(Wording wording) {

    /// « Ce qui a changé : Budget ».
    public String heading(ComparedVersions compared) {
        return wording.text("artefact.difference.title", compared.title());
    }

    /// « de la version 1 (03/11/2026) au brouillon ».
    public String sides(ComparedVersions compared) {
        return wording.text(
                "artefact.difference.sides",
                compared.before().title(wording),
                compared.after().title(wording));
    }

    /// « 3 champs modifiés, 2 lignes ajoutées, Total des charges : 12 000,00 € → 12 450,00 € ».
    public String summary(Difference difference) {
        if (difference.isEmpty()) {
            return wording.text("artefact.difference.none");
        }
        List<String> parts = new ArrayList<>();
        count(parts, "artefact.difference.fields", difference.fields());
        count(parts, "artefact.difference.added", difference.added());
        count(parts, "artefact.difference.removed", difference.removed());
        difference.totals().stream()
                .filter(total -> !total.difference().isZero())
                .forEach(total -> parts.add(wording.text(
                        "artefact.difference.total",
                        total.label(),
                        wording.amount(total.before()),
                        wording.amount(total.after()))));
        return String.join(", ", parts);
    }

    /// « + Ajouté ».
    public String change(Change change) {
        return change.sign() + " " + wording.text(change.labelKey());
    }

    /// With a plus sign when it is more.
    public String more(Money difference) {
        String amount = wording.amount(difference);
        return difference.isZero() || difference.isNegative() ? amount : "+" + amount;
    }

    private void count(List<String> parts, String label, int number) {
        if (number > 0) {
            parts.add(wording.text(label, number));
        }
    }
}
