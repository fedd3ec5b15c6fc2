package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Total;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What two versions add up to in one respect. A version whose kind did not say it then counts as nothing.
public record ComparedTotal(String label, Money before, Money after) {

    public Money difference() {
        return after.minus(before);
    }

    static List<ComparedTotal> of(List<Total> before, List<Total> after) {
        Map<String, Money> earlier = new LinkedHashMap<>();
        before.forEach(total -> earlier.put(total.label(), total.amount()));
        List<ComparedTotal> compared = new ArrayList<>();
        for (Total total : after) {
            Money was = earlier.remove(total.label());
            compared.add(new ComparedTotal(total.label(), was == null ? Money.ZERO : was, total.amount()));
        }
        earlier.forEach((label, amount) -> compared.add(new ComparedTotal(label, amount, Money.ZERO)));
        return List.copyOf(compared);
    }
}
