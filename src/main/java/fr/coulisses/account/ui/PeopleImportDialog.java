package fr.coulisses.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PeopleCsv;
import fr.coulisses.account.PreparedAccount;
import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Brings in accounts from a file: a preview with what is wrong line by line, then the work with its progress, then the
/// list of first passwords, once.
class PeopleImportDialog extends Dialog {

    private final transient People people;
    private final transient Runnable done;
    private final Div body = new Div();
    private final Div preview = new Div();
    private final Button confirm = new Button();
    private final Button leave = new Button();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private transient List<PeopleCsv.Row> rows = List.of();

    PeopleImportDialog(People people, Runnable done) {
        this.people = people;
        this.done = done;
        setHeaderTitle(getTranslation("account.import"));
        setWidth("52rem");
        body.addClassName("stack");
        preview.addClassName("stack");
        preview.getElement().setAttribute("role", "status");
        body.add(new Paragraph(getTranslation("account.import.help")), template(), upload(), preview);
        add(body);
        confirm.setText(getTranslation("account.import.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(click -> bringIn());
        leave.setText(getTranslation("shared.cancel"));
        leave.addClickListener(click -> {
            cancelled.set(true);
            close();
        });
        getFooter().add(leave, confirm);
    }

    private Anchor template() {
        return download("comptes.csv", PeopleCsv.TEMPLATE, getTranslation("account.import.template"));
    }

    private static Anchor download(String name, String text, String label) {
        byte[] bytes = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), name, "text/csv;charset=UTF-8", bytes.length)),
                label);
        link.getElement().setAttribute("download", name);
        return link;
    }

    private Upload upload() {
        Upload upload = new FileChoice(
                "account.import.choose",
                "account.import.drop",
                PeopleCsv.MOST_BYTES,
                (name, bytes) -> read(bytes),
                (name, large) -> show(new Notice(Tone.BAD, getTranslation("account.refused.file.size"))));
        upload.setAcceptedFileTypes(".csv", "text/csv", "text/plain");
        upload.setMaxFiles(1);
        return upload;
    }

    private void read(byte[] file) {
        try {
            rows = PeopleCsv.read(file);
        } catch (Refusal refusal) {
            rows = List.of();
            show(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
            confirm.setEnabled(false);
            return;
        }
        List<String> taken = people.taken(rows.stream()
                .map(PeopleCsv.Row::person)
                .filter(person -> person != null)
                .map(NewPerson::email)
                .toList());
        PeoplePreview table = new PeoplePreview(rows, taken);
        confirm.setEnabled(table.isWhole());
        preview.removeAll();
        preview.add(
                table.isWhole()
                        ? new Notice(Tone.GOOD, getTranslation("account.import.found", rows.size()))
                        : new Notice(Tone.BAD, getTranslation("account.import.problems", table.problems())),
                table);
    }

    private void show(Notice notice) {
        preview.removeAll();
        preview.add(notice);
    }

    /// Hashing a password takes a moment by design: many of them are made aside, with progress, and can be given up.
    private void bringIn() {
        UI page = UI.getCurrent();
        ProgressBar progress = new ProgressBar(0, rows.size(), 0);
        progress.getElement().setAttribute("aria-label", getTranslation("account.import.progress"));
        preview.removeAll();
        preview.add(new Span(getTranslation("account.import.progress")), progress);
        confirm.setEnabled(false);
        setCloseOnOutsideClick(false);
        List<PeopleCsv.Row> wanted = rows;
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> prepare(wanted, page, progress)));
    }

    private void prepare(List<PeopleCsv.Row> wanted, UI page, ProgressBar progress) {
        List<PreparedAccount> prepared = new ArrayList<>();
        for (PeopleCsv.Row row : wanted) {
            NewPerson person = row.person();
            if (cancelled.get() || person == null) {
                return;
            }
            prepared.add(people.prepare(person, row.cohort()));
            page.access(() -> progress.setValue(prepared.size()));
        }
        page.access(() -> finish(prepared));
    }

    private void finish(List<PreparedAccount> prepared) {
        if (cancelled.get()) {
            return;
        }
        people.bringIn(prepared);
        done.run();
        StringBuilder passwords = new StringBuilder("email,prenom,nom,mot_de_passe\n");
        prepared.forEach(account -> passwords
                .append(cell(account.person().email()))
                .append(',')
                .append(cell(account.person().givenName()))
                .append(',')
                .append(cell(account.person().familyName()))
                .append(',')
                .append(cell(account.password()))
                .append('\n'));
        body.removeAll();
        body.add(
                new Notice(Tone.GOOD, getTranslation("account.import.done", prepared.size())),
                download("mots-de-passe.csv", passwords.toString(), getTranslation("account.import.passwords")));
        confirm.setVisible(false);
        leave.setText(getTranslation("shared.close"));
    }

    private static String cell(String text) {
        return '"' + Csv.safe(text).replace("\"", "\"\"") + '"';
    }
}
