package fr.coulisses.archive;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Illustrations;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.WritingTurn;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.shared.CheckedZip;
import fr.coulisses.shared.FileName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// The artefacts of a project as documents that people open: a PDF each, and a spreadsheet where the kind has one.
@Component
class ArchivedDocuments {

    private final Artefacts artefacts;
    private final Kinds kinds;
    private final Illustrations illustrations;

    ArchivedDocuments(Artefacts artefacts, Kinds kinds, Illustrations illustrations) {
        this.artefacts = artefacts;
        this.kinds = kinds;
        this.illustrations = illustrations;
    }

    /// An artefact as it stands, with the rows of the registers; still to be written.
    ///
    /// @param illustrated the document with its photographs, which never change
    record Composed<C>(ArtefactKind<C> kind, C content, String path, UnaryOperator<Document> illustrated) {

        /// Waits for its turn: others make files too.
        void write(CheckedZip zip, Wording wording) throws IOException {
            zip.add(
                    path + ".pdf",
                    WritingTurn.of(() -> PdfWriter.write(illustrated.apply(kind.document(content, wording)))));
            Optional<Workbook> workbook = kind.workbook(content, wording);
            if (workbook.isPresent()) {
                zip.add(path + ".xlsx", WritingTurn.of(() -> XlsxWriter.write(workbook.get())));
            }
        }
    }

    List<Composed<?>> of(UUID project) {
        List<Composed<?>> composed = new ArrayList<>();
        for (Artefact artefact : artefacts.of(project)) {
            String path = "documents/%02d-%s".formatted(composed.size() + 1, FileName.of(artefact.title()));
            composed.add(compose(artefact, kinds.get(artefact.kind()), path));
        }
        return composed;
    }

    private <C> Composed<C> compose(Artefact artefact, ArtefactKind<C> kind, String path) {
        return new Composed<>(
                kind,
                artefacts.content(artefact.id(), kind),
                path,
                document -> illustrations.enclosed(artefact.id(), document));
    }
}
