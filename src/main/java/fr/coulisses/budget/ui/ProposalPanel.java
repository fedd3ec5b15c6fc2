package fr.coulisses.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Gesture;
import fr.coulisses.budget.ImportProblem;
import fr.coulisses.budget.ImportProposals;
import fr.coulisses.budget.Proposal;
import fr.coulisses.budget.Written;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The differences between a file of Coulisses and the budget, ticked one by one; or what is wrong in the file.
class ProposalPanel extends ImportPanel {

    private static final int MOST_PROBLEMS = 100;

    private final transient ImportProposals found;
    private final transient CellText text;
    private final boolean oneSheet;
    private final transient Runnable changed;
    private final transient Set<Proposal> taken = new LinkedHashSet<>();
    private final VirtualList<Proposal> list = new VirtualList<>();

    /// @param oneSheet whether the file has no other sheet, and problems need not name it
    /// @param changed told when other proposals are ticked
    ProposalPanel(ImportProposals found, CellText text, boolean oneSheet, Runnable changed) {
        this.found = found;
        this.text = text;
        this.oneSheet = oneSheet;
        this.changed = changed;
        addClassName("stack");
        if (!found.problems().isEmpty()) {
            add(problems());
        } else if (found.proposals().isEmpty()) {
            add(new Notice(Tone.GOOD, text.word("budget.import.same", found.unchanged())));
        } else {
            add(summary(), counts(), buttons());
            found.proposals().stream()
                    .filter(proposal -> !(proposal instanceof Proposal.Missing))
                    .forEach(taken::add);
            list.setItems(found.proposals());
            list.setRenderer(new ComponentRenderer<>(this::item));
            list.addClassName("import-list");
            list.getElement().setAttribute("aria-label", text.word("budget.import.differences"));
            add(list);
        }
    }

    @Override
    boolean isReady() {
        return found.problems().isEmpty() && !taken.isEmpty();
    }

    @Override
    Written bringIn(Budgets budgets, UUID project) {
        // In the order of the file, whatever the order in which they were ticked.
        List<Proposal> ordered =
                found.proposals().stream().filter(taken::contains).toList();
        return budgets.write(project, Gesture.IMPORT, ImportProposals.block(ordered));
    }

    private Notice summary() {
        BudgetTotals totals = BudgetTotals.of(found.found().stream()
                .map(entry -> new BudgetLine(UUID.randomUUID(), entry))
                .toList());
        return new Notice(
                Tone.GOOD,
                text.word(
                        "budget.import.found",
                        found.found().size(),
                        Formats.amount(totals.expenses(), getLocale()),
                        Formats.amount(totals.income(), getLocale()),
                        Formats.amount(totals.inKindExpenses(), getLocale())));
    }

    private Paragraph counts() {
        long changes = found.proposals().stream()
                .filter(proposal -> proposal instanceof Proposal.Changed)
                .count();
        long additions = found.proposals().stream()
                .filter(proposal -> proposal instanceof Proposal.Added)
                .count();
        long missing = found.proposals().size() - changes - additions;
        return new Paragraph(text.word("budget.import.counts", changes, additions, missing, found.unchanged()));
    }

    private Div buttons() {
        Button all = new Button(text.word("budget.import.all"), click -> {
            taken.addAll(found.proposals());
            redraw();
        });
        Button none = new Button(text.word("budget.import.none"), click -> {
            taken.clear();
            redraw();
        });
        all.addThemeVariants(ButtonVariant.SMALL);
        none.addThemeVariants(ButtonVariant.SMALL);
        Div buttons = new Div(all, none);
        buttons.addClassName("row");
        return buttons;
    }

    private void redraw() {
        list.getDataProvider().refreshAll();
        changed.run();
    }

    private Component item(Proposal proposal) {
        Checkbox tick = new Checkbox(title(proposal), taken.contains(proposal));
        if (proposal instanceof Proposal.Changed change) {
            tick.setHelperText(change.edits().stream()
                    .map(edit -> text.word(
                            "budget.import.change",
                            text.word(edit.column().labelKey()),
                            text.shown(edit.column(), change.before().entry()),
                            text.shown(edit.column(), change.after())))
                    .collect(Collectors.joining("\u00a0; ")));
        }
        tick.addValueChangeListener(ticked -> {
            if (ticked.getValue()) {
                taken.add(proposal);
            } else {
                taken.remove(proposal);
            }
            changed.run();
        });
        return tick;
    }

    private String title(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Added added -> text.word("budget.import.add", text.line(added.entry()));
            case Proposal.Changed change ->
                text.word("budget.import.alter", text.line(change.before().entry()));
            case Proposal.Missing missing ->
                text.word("budget.import.remove", text.line(missing.line().entry()));
        };
    }

    private Notice problems() {
        UnorderedList problems = new UnorderedList();
        found.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> problems.add(new ListItem(sentence(problem))));
        return new Notice(
                Tone.BAD, text.word("budget.import.problems", found.problems().size()), problems);
    }

    private String sentence(ImportProblem problem) {
        String why = text.sentence(problem.refusal());
        String row = String.valueOf(problem.row());
        String place = problem.column().isEmpty()
                ? text.word("budget.import.problemRow", row, why)
                : text.word("budget.import.problem", row, problem.column(), why);
        return oneSheet ? place : text.word("budget.import.problemSheet", found.sheet(), place);
    }
}
