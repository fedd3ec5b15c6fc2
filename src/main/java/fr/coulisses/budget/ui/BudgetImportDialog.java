package fr.coulisses.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Brings a CSV file into the budget: what is in it, or what is wrong with each line, before anything is written.
public class BudgetImportDialog extends Dialog {

    private static final int MOST_PROBLEMS = 100;

    private final transient Budgets budgets;
    private final UUID project;
    private final transient Runnable done;
    private final Div preview = new Div();
    private final RadioButtonGroup<Boolean> replace = new RadioButtonGroup<>();
    private final Button confirm = new Button();
    private List<Entry> entries = List.of();

    public BudgetImportDialog(Budgets budgets, UUID project, Runnable done) {
        this.budgets = budgets;
        this.project = project;
        this.done = done;
        setHeaderTitle(getTranslation("budget.import.title"));
        setWidth("44rem");
        replace.setLabel(getTranslation("budget.import.how"));
        replace.setItems(true, false);
        replace.setItemLabelGenerator(
                value -> getTranslation(value ? "budget.import.replace" : "budget.import.append"));
        replace.setValue(true);
        preview.addClassName("stack");
        preview.getElement().setAttribute("role", "status");
        Div body = new Div(
                new Paragraph(getTranslation(
                        "budget.import.help",
                        Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining(", ")))),
                upload(),
                preview,
                replace);
        body.addClassName("stack");
        add(body);
        confirm.setText(getTranslation("budget.import.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(click -> bringIn());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> read(bytes)));
        upload.setAcceptedFileTypes(".csv", "text/csv", "text/plain");
        upload.setMaxFileSize(BudgetCsv.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("budget.import.choose")));
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(getTranslation("budget.import.drop")));
        upload.addFileRejectedListener(
                rejected -> show(new Notice(Tone.BAD, getTranslation("budget.refused.file.size", 2))));
        upload.addFileRemovedListener(removed -> {
            entries = List.of();
            preview.removeAll();
            confirm.setEnabled(false);
        });
        return upload;
    }

    private void read(byte[] file) {
        entries = List.of();
        try {
            BudgetCsv.Reading reading = BudgetCsv.read(file);
            if (reading.isWhole()) {
                entries = reading.entries();
                show(summary());
            } else {
                show(problems(reading));
            }
        } catch (Refusal refusal) {
            show(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
        }
        confirm.setEnabled(!entries.isEmpty());
    }

    private Notice summary() {
        BudgetTotals totals = BudgetTotals.of(entries.stream()
                .map(entry -> new BudgetLine(UUID.randomUUID(), entry))
                .toList());
        return new Notice(
                Tone.GOOD,
                getTranslation(
                        "budget.import.found",
                        entries.size(),
                        Formats.amount(totals.expenses(), getLocale()),
                        Formats.amount(totals.income(), getLocale()),
                        Formats.amount(totals.inKindExpenses(), getLocale())));
    }

    private Notice problems(BudgetCsv.Reading reading) {
        UnorderedList list = new UnorderedList();
        reading.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> list.add(new ListItem(getTranslation(
                        "budget.import.problem",
                        problem.line(),
                        problem.column(),
                        getTranslation(
                                problem.refusal().label(), problem.refusal().arguments())))));
        return new Notice(
                Tone.BAD,
                getTranslation("budget.import.problems", reading.problems().size()),
                list);
    }

    private void show(Notice notice) {
        preview.removeAll();
        preview.add(notice);
    }

    private void bringIn() {
        budgets.bringIn(project, entries, replace.getValue());
        close();
        Notices.done(getTranslation("budget.import.done", entries.size()));
        done.run();
    }
}
