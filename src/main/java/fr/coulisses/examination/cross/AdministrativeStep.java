package fr.coulisses.examination.cross;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.shared.FoldedText;
import java.util.List;
import java.util.stream.Stream;

/// An administrative step that people forget, how one recognises it in a schedule, and what in a budget calls for it.
enum AdministrativeStep {
    /// The declaration to the society of authors, before the event.
    SACEM(List.of("sacem"), List.of("sacem"), "P-SACEM-DELAI"),
    /// The declaration of every person who is hired, before they begin.
    DPAE(List.of("dpae", "guso", "prealable a l embauche", "prealables a l embauche"), List.of(), "") {
        @Override
        boolean isCalledForBy(Entry line) {
            return line.section() == Section.EXPENSE && line.account().startsWith("641");
        }
    },
    /// The use of a building for something it was not made for; nothing in a budget tells whether it is needed.
    GN6(List.of("gn 6", "gn6"), List.of("gn 6", "gn6"), "P-GN6-DELAI"),
    REFRESHMENTS(List.of("buvette", "debit de boissons"), List.of("buvette", "debit de boissons"), ""),
    PUBLIC_SPACE(List.of("domaine public"), List.of("domaine public"), "");

    private final List<String> named;
    private final List<String> calling;
    private final String parameter;

    AdministrativeStep(List<String> named, List<String> calling, String parameter) {
        this.named = named;
        this.calling = calling;
        this.parameter = parameter;
    }

    /// Whether a budget line is about something that needs this step.
    boolean isCalledForBy(Entry line) {
        return says(line.label(), calling);
    }

    Stream<BudgetLine> callingLines(List<BudgetLine> lines) {
        return lines.stream().filter(line -> isCalledForBy(line.entry()));
    }

    /// The tasks of a schedule that are this step.
    List<ScheduledTask> tasks(List<ScheduledTask> tasks) {
        return tasks.stream().filter(task -> says(task.task().label(), named)).toList();
    }

    /// The code of the figure that says how many days before the event it has to be done; empty when none does.
    String parameter() {
        return parameter;
    }

    /// Words stand whole: « Bugn 6 » is no GN 6.
    private static boolean says(String label, List<String> words) {
        String folded = " " + FoldedText.of(label) + " ";
        return words.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }
}
