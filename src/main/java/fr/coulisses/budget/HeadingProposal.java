package fr.coulisses.budget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Proposes the heading of a line whose sheet names none: by its label, or else the one that lines of its account
/// mostly have.
final class HeadingProposal {

    /// By how an account begins, the longer first.
    private static final Map<String, Heading> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("604", Heading.ARTISTIC);
        USUAL.put("606", Heading.TECHNICAL);
        USUAL.put("613", Heading.TECHNICAL);
        USUAL.put("616", Heading.ADMINISTRATION);
        USUAL.put("6222", Heading.COMMUNICATION);
        USUAL.put("6226", Heading.ADMINISTRATION);
        USUAL.put("623", Heading.COMMUNICATION);
        USUAL.put("626", Heading.ADMINISTRATION);
        USUAL.put("627", Heading.ADMINISTRATION);
        USUAL.put("63", Heading.TAXES);
        USUAL.put("641", Heading.ARTISTIC);
        USUAL.put("645", Heading.ARTISTIC);
        USUAL.put("651", Heading.RIGHTS);
        USUAL.put("658", Heading.CONTINGENCY);
        USUAL.put("8", Heading.IN_KIND);
        USUAL.put("706", Heading.TICKETING);
        USUAL.put("74", Heading.GRANTS);
        USUAL.put("756", Heading.OWN_REVENUE);
        USUAL.put("75", Heading.PATRONAGE);
        USUAL.put("78", Heading.OWN_FUNDS);
    }

    private HeadingProposal() {}

    static Heading of(Section section, String account, String label, BudgetWords words) {
        Optional<Heading> named = PlainWords.meaningful(label).stream()
                .flatMap(word -> words.heading(word).or(() -> words.heading(word + "s")).stream())
                .filter(heading -> heading.fits(section) && heading != Heading.IN_KIND)
                .findFirst();
        return account.startsWith("8") ? Heading.IN_KIND : named.orElseGet(() -> usual(section, account));
    }

    private static Heading usual(Section section, String account) {
        return USUAL.entrySet().stream()
                .filter(usual ->
                        account.startsWith(usual.getKey()) && usual.getValue().fits(section))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(section == Section.EXPENSE ? Heading.PRODUCTION : Heading.OWN_REVENUE);
    }
}
