package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactFile;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.ImportedContact;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.LongJob;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.shared.ui.Underway;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings in contacts from a file or from what is pasted: nothing is written before it was seen.
class ContactImportDialog extends Dialog {

    private static final int SHOWN = 30;
    private static final int MOST_BYTES = 10_000_000;

    private final transient Contacts contacts;
    private final transient ContactFile files;
    private final UUID project;
    private final transient Runnable done;
    private final Div preview = new Div();
    private final Button confirm = new Button();
    private transient List<ImportedContact> read = List.of();
    private transient @Nullable LongJob job;

    ContactImportDialog(Contacts contacts, ContactFile files, UUID project, Runnable done) {
        this.contacts = contacts;
        this.files = files;
        this.project = project;
        this.done = done;
        setHeaderTitle(getTranslation("contacts.import"));
        setWidth("44rem");
        preview.addClassName("stack");
        preview.getElement().setAttribute("role", "status");
        Div body = new Div(new Paragraph(getTranslation("contacts.import.help")), upload(), pasted(), preview);
        body.addClassName("stack");
        add(body);
        confirm.setText(getTranslation("contacts.import.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(click -> bringIn());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
        addDetachListener(detached -> giveUp());
    }

    private void giveUp() {
        if (job != null) {
            job.cancel();
        }
    }

    private Upload upload() {
        Upload upload = new FileChoice(
                "contacts.import.choose",
                "contacts.import.drop",
                MOST_BYTES,
                this::read,
                (name, large) -> refuse(new Refusal("contacts.refused.size", MOST_BYTES / 1_000_000)));
        upload.setAcceptedFileTypes(".vcf", "text/vcard", ".csv", "text/csv", ".tsv", "text/plain", ".xlsx", ".xls");
        upload.setMaxFiles(1);
        return upload;
    }

    private TextArea pasted() {
        TextArea pasted = new TextArea(getTranslation("contacts.import.paste"));
        pasted.setHelperText(getTranslation("contacts.import.paste.help"));
        pasted.setWidthFull();
        pasted.setMaxRows(6);
        pasted.addValueChangeListener(changed -> {
            if (!changed.getValue().isBlank()) {
                read("contacts.csv", changed.getValue().getBytes(StandardCharsets.UTF_8));
            }
        });
        return pasted;
    }

    private void read(String name, byte[] bytes) {
        try {
            read = files.read(name, bytes);
        } catch (Refusal refusal) {
            refuse(refusal);
            return;
        }
        long wrong = read.stream().filter(row -> !row.problems().isEmpty()).count();
        long unasked = read.stream()
                .filter(row -> row.problems().isEmpty() && !row.sheet().mayLeave())
                .count();
        preview.removeAll();
        preview.add(
                wrong == 0
                        ? new Notice(Tone.GOOD, getTranslation("contacts.import.found", read.size()))
                        : new Notice(Tone.BAD, getTranslation("contacts.import.problems", wrong)));
        if (unasked > 0) {
            preview.add(new Notice(Tone.WARN, getTranslation("contacts.import.unasked", unasked)));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        read.stream()
                .filter(row -> wrong == 0 || !row.problems().isEmpty())
                .limit(SHOWN)
                .forEach(row -> list.add(new ListItem(line(row))));
        preview.add(list);
        long more = (wrong == 0 ? read.size() : wrong) - SHOWN;
        if (more > 0) {
            preview.add(new Paragraph(getTranslation("contacts.import.more", more)));
        }
        confirm.setEnabled(wrong == 0);
    }

    private String line(ImportedContact row) {
        if (row.problems().isEmpty()) {
            return getTranslation(
                    "contacts.import.line", row.line(), row.sheet().name());
        }
        ImportedContact.Problem problem = row.problems().getFirst();
        return getTranslation(
                "contacts.import.problem",
                row.line(),
                getTranslation(problem.field().labelKey()),
                getTranslation(problem.label(), problem.arguments().toArray()));
    }

    private void refuse(Refusal refusal) {
        read = List.of();
        confirm.setEnabled(false);
        preview.removeAll();
        preview.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
    }

    private void bringIn() {
        List<ContactSheet> sheets = read.stream().map(ImportedContact::sheet).toList();
        UI page = UI.getCurrent();
        confirm.setEnabled(false);
        Underway underway = new Underway(getTranslation("contacts.import.progress", 0, sheets.size()), this::close);
        preview.removeAll();
        preview.add(underway);
        job = LongJob.start(
                progress -> contacts.bringIn(project, sheets, progress), new LongJob.Outcome<List<Contact>>() {
                    @Override
                    public void at(int done, int all) {
                        page.access(
                                () -> underway.at(done, all, getTranslation("contacts.import.progress", done, all)));
                    }

                    @Override
                    public void finished(List<Contact> added) {
                        page.access(() -> finish(added.size()));
                    }

                    @Override
                    public void failed(RuntimeException why) {
                        page.access(() -> {
                            preview.removeAll();
                            if (!(why instanceof Refusal refusal)) {
                                throw why;
                            }
                            refuse(refusal);
                        });
                    }
                });
    }

    private void finish(int count) {
        close();
        Notices.done(getTranslation("contacts.import.done", count));
        done.run();
    }
}
