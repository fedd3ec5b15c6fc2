package fr.coulisses.budget.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.budget.BudgetWords;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.ImportProposals;
import fr.coulisses.budget.Written;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.spreadsheet.Spreadsheet;
import fr.coulisses.spreadsheet.SpreadsheetFile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings a file into the budget: one that Coulisses exported is compared with it, one made elsewhere is mapped.
/// Nothing
/// is written before it was seen and confirmed.
public class BudgetImportDialog extends Dialog {

    private final transient Budgets budgets;
    private final UUID project;
    private final transient Runnable done;
    private final transient CellText text;
    private final transient BudgetWords words;
    private final Div status = new Div();
    private final Div result = new Div();
    private final Button confirm = new Button();
    private transient @Nullable Spreadsheet spreadsheet;
    private transient @Nullable ImportPanel panel;
    private transient @Nullable Thread reading;

    /// @param done told when something was written, or taken back
    public BudgetImportDialog(Budgets budgets, Labels labels, UUID project, Runnable done) {
        this.budgets = budgets;
        this.project = project;
        this.done = done;
        this.text = new CellText(labels, getLocale());
        this.words = new BudgetWords(labels);
        setHeaderTitle(getTranslation("budget.import.title"));
        setWidth("72rem");
        setMaxWidth("100%");
        status.getElement().setAttribute("role", "status");
        result.addClassName("stack");
        Div body = new Div(new Paragraph(getTranslation("budget.import.help")), upload(), status, result);
        body.addClassName("stack");
        add(body);
        confirm.setText(getTranslation("budget.import.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(click -> bringIn());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
        addDetachListener(detached -> stopReading());
    }

    private Upload upload() {
        Upload upload = new FileChoice(
                "budget.import.choose",
                "budget.import.drop",
                SpreadsheetFile.MOST_BYTES,
                this::read,
                (name, large) ->
                        refuse(new Refusal("spreadsheet.refused.size", SpreadsheetFile.MOST_BYTES / 1_000_000)));
        upload.setMaxFiles(1);
        upload.addFileRemovedListener(removed -> {
            stopReading();
            clear();
        });
        return upload;
    }

    /// Reads aside, since it may take seconds, and can be given up.
    private void read(String name, byte[] file) {
        stopReading();
        clear();
        ProgressBar progress = new ProgressBar();
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", getTranslation("budget.import.reading", name));
        Button stop = new Button(getTranslation("budget.import.stop"), click -> {
            stopReading();
            clear();
        });
        status.add(new Span(getTranslation("budget.import.reading", name)));
        result.add(progress, stop);
        UI page = UI.getCurrent();
        reading = Thread.ofVirtual().unstarted(() -> {
            Thread self = Thread.currentThread();
            try {
                Spreadsheet found = SpreadsheetFile.read(name, file);
                page.access(() -> ifStillWanted(self, () -> show(found)));
            } catch (Refusal refusal) {
                page.access(() -> ifStillWanted(self, () -> refuse(refusal)));
            } catch (IllegalStateException e) {
                page.access(() -> ifStillWanted(self, () -> refuse(new Refusal("spreadsheet.refused.broken"))));
            }
        });
        reading.start();
    }

    private void ifStillWanted(Thread reader, Runnable then) {
        if (reading == reader) {
            reading = null;
            then.run();
        }
    }

    private void stopReading() {
        if (reading != null) {
            reading.interrupt();
            reading = null;
        }
    }

    private void clear() {
        spreadsheet = null;
        panel = null;
        status.removeAll();
        result.removeAll();
        confirm.setEnabled(false);
    }

    private void refuse(Refusal refusal) {
        clear();
        status.add(new Notice(Tone.BAD, text.sentence(refusal)));
    }

    private void show(Spreadsheet found) {
        clear();
        spreadsheet = found;
        try {
            ImportPanel shown = ImportProposals.of(found, budgets.get(project).lines(), words)
                    .<ImportPanel>map(proposals ->
                            new ProposalPanel(proposals, text, found.sheets().size() == 1, this::look))
                    .orElseGet(() -> new MappingPanel(found, words, text, this::look));
            panel = shown;
            status.add(new Span(getTranslation("budget.import.read")));
            result.add(shown);
            look();
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void look() {
        confirm.setEnabled(panel != null && panel.isReady());
    }

    private void bringIn() {
        ImportPanel chosen = panel;
        Spreadsheet file = spreadsheet;
        if (chosen == null || file == null || !chosen.isReady()) {
            return;
        }
        try {
            Written written = chosen.bringIn(budgets, project);
            close();
            done.run();
            Notices.done(
                    getTranslation("budget.import.done"),
                    getTranslation("budget.import.undo"),
                    () -> budgets.undo(project, written.gesture()).ifPresent(undone -> done.run()));
        } catch (NotFound | Refusal refused) {
            // Somebody changed the budget meanwhile: what is proposed now is another thing.
            String why = refused instanceof Refusal refusal ? text.sentence(refusal) : "";
            show(file);
            status.removeAll();
            status.add(new Notice(Tone.WARN, getTranslation("budget.import.changedMeanwhile", why)));
        }
    }
}
