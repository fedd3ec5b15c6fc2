package fr.coulisses.report;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.shared.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The document and the spreadsheet of a version, whatever its kind.
@Component
class VersionFiles {

    private final Versions versions;
    private final Kinds kinds;
    private final Labels labels;

    VersionFiles(Versions versions, Kinds kinds, Labels labels) {
        this.versions = versions;
        this.kinds = kinds;
        this.labels = labels;
    }

    Document document(ArtefactVersion version, Locale language) {
        return document(kinds.get(version.kind()), version, wording(version, language));
    }

    private <C> Document document(ArtefactKind<C> kind, ArtefactVersion version, Wording wording) {
        return kind.document(versions.content(version, kind), wording);
    }

    Optional<Workbook> workbook(ArtefactVersion version, Locale language) {
        return workbook(kinds.get(version.kind()), version, wording(version, language));
    }

    private <C> Optional<Workbook> workbook(ArtefactKind<C> kind, ArtefactVersion version, Wording wording) {
        return kind.isWorkedOnInASpreadsheet()
                ? kind.workbook(versions.content(version, kind), wording)
                : Optional.empty();
    }

    private Wording wording(ArtefactVersion version, Locale language) {
        return new Wording(labels, language, version.project());
    }

    /// The blocks of a document, as they stand inside a section of another: its chapters two levels further down.
    static List<Block> inside(Document document) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(
                    block instanceof Block.Heading heading
                            ? new Block.Heading(heading.level() + 3, heading.text())
                            : block);
        }
        return blocks;
    }
}
