package fr.coulisses.referential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.SheetImports;
import fr.coulisses.referential.exchange.ReadSheet;
import fr.coulisses.referential.exchange.SheetFile;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// Brings a sheet in from a file: shown as it will be, corrected, and stored only when confirmed.
@Route(ReferentialAddress.IMPORT)
@PermitAll
class ImportView extends Page implements BeforeEnterObserver {

    private final transient SheetImports imports;
    private final transient CurrentPerson currentPerson;
    private final Div found = new Div();
    private final Div shown = new Div();

    ImportView(SheetImports imports, CurrentPerson currentPerson) {
        this.imports = imports;
        this.currentPerson = currentPerson;
        found.addClassName("stack");
        found.getElement().setAttribute("role", "status");
        shown.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentPerson.require(Role.ADMIN);
        clear();
        found.removeAll();
        shown.removeAll();
        crumb(getTranslation("referential.list"), ReferentialAddress.LIST);
        head(getTranslation("referential.import"));
        Paragraph formats = new Paragraph(getTranslation("referential.import.formats"));
        formats.addClassName("soft");
        add(new Card(getTranslation("referential.import.file"), formats, upload()), found, shown);
    }

    private Upload upload() {
        Upload upload = new FileChoice(
                "referential.import.choose",
                "referential.import.drop",
                SheetFile.MOST_BYTES,
                (name, bytes) -> read(bytes),
                (name, large) -> refuse(new Refusal("referential.refused.size", SheetFile.MOST_BYTES / 1_000_000)));
        upload.setMaxFiles(1);
        return upload;
    }

    private void read(byte[] file) {
        found.removeAll();
        shown.removeAll();
        try {
            List<ReadSheet> sheets = imports.read(file);
            found.add(new Notice(
                    Tone.GOOD,
                    getTranslation(
                            "referential.import.found",
                            sheets.size(),
                            getTranslation(sheets.getFirst().format().labelKey()))));
            if (sheets.size() > 1) {
                found.add(choice(sheets));
            }
            show(sheets.getFirst());
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private RadioButtonGroup<ReadSheet> choice(List<ReadSheet> sheets) {
        RadioButtonGroup<ReadSheet> choice = new RadioButtonGroup<>(getTranslation("referential.import.which"));
        choice.addClassName("vertical");
        choice.setItems(sheets);
        choice.setItemLabelGenerator(
                sheet -> sheet.content().code() + " – " + sheet.content().title());
        choice.setValue(sheets.getFirst());
        choice.addValueChangeListener(changed -> show(changed.getValue()));
        return choice;
    }

    private void show(ReadSheet sheet) {
        shown.removeAll();
        ImportPreview preview = new ImportPreview(sheet);
        Button store = new Button(getTranslation("referential.import.store"), click -> store(sheet, preview));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(store, new Span(getTranslation("referential.import.store.help")));
        row.addClassName("row");
        shown.add(preview, row);
    }

    private void store(ReadSheet sheet, ImportPreview preview) {
        if (!preview.isReadable()) {
            return;
        }
        try {
            Referential stored = imports.store(preview.content(), sheet.evidence(), preview.note());
            Notices.done(getTranslation("referential.import.stored", stored.code(), stored.revision()));
            getUI().ifPresent(ui -> ui.navigate(ReferentialAddress.newest(stored.code())));
        } catch (Refusal refusal) {
            if (!preview.shows(refusal)) {
                Notices.refused(refusal);
            }
        }
    }

    private void refuse(Refusal refusal) {
        found.removeAll();
        shown.removeAll();
        found.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
    }
}
