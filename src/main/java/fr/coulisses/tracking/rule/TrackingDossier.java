package fr.coulisses.tracking.rule;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.register.Attachment;
import fr.coulisses.register.Entry;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.SupportingDocument;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Everything that the rules of supporting documents may look at.
///
/// @param documents all of the project
/// @param files what is attached to them
public record TrackingDossier(
        List<Entry<SupportingDocument, DocumentState>> documents,
        BudgetSheet budget,
        List<Attachment> files,
        Dossier dossier) {

    public TrackingDossier {
        documents = List.copyOf(documents);
        files = List.copyOf(files);
    }

    /// Those that were not cancelled.
    Stream<Entry<SupportingDocument, DocumentState>> standing() {
        return documents.stream().filter(entry -> entry.state() != DocumentState.CANCELLED);
    }

    boolean hasFile(UUID document) {
        return files.stream().anyMatch(file -> file.entry().equals(document));
    }
}
