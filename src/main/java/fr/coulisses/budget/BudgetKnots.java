package fr.coulisses.budget;

import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotSource;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.Strand;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The lines of the register on the red thread: what they pay for cites them.
@Component
class BudgetKnots implements KnotSource {

    private static final String REGISTER = "budget";

    private final BudgetReading reading;

    BudgetKnots(BudgetReading reading) {
        this.reading = reading;
    }

    @Override
    public List<Strand> strands(UUID project) {
        return reading.of(project).stream()
                .map(QuotedLine::line)
                .map(line -> new Strand(
                        null,
                        REGISTER,
                        new Knot(
                                line.id().toString(),
                                KnotType.BUDGET_LINE,
                                "",
                                called(line.entry()),
                                List.of())))
                .toList();
    }

    /// The number of the account and the words: `641 – Régisseuse`.
    private static String called(Entry entry) {
        return entry.account().isEmpty() ? entry.label() : entry.account() + " – " + entry.label();
    }
}
