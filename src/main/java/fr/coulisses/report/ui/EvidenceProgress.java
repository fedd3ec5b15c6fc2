package fr.coulisses.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.report.EvidenceWriter;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.FileMaking;
import java.util.function.Function;

/// The formats, and how far the file in the making is.
class EvidenceProgress extends Card {

    /// @param writing writes what was chosen
    /// @param name of the file, without its ending
    EvidenceProgress(Function<FileKind, FileMaking.Writing> writing, Function<FileKind, String> name) {
        super("");
        heading().setText(getTranslation("report.file.title"));
        FileMaking making = new FileMaking("report.progress");
        Div formats = new Div();
        formats.addClassName("row");
        EvidenceWriter.FORMATS.forEach(kind -> formats.add(new Button(
                getTranslation("report.make." + kind),
                click -> making.start(
                        getTranslation("report.progress.begin", kind.name()),
                        name.apply(kind) + "." + kind.ending(),
                        kind.mediaType(),
                        writing.apply(kind)))));
        add(new Paragraph(getTranslation("report.file.help")), formats, making);
    }
}
