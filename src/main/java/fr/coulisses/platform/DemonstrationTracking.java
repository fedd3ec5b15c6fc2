package fr.coulisses.platform;

import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.tracking.DocumentRegister;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.LineOutlook;
import fr.coulisses.tracking.Revisions;
import fr.coulisses.tracking.SupportingDocument;
import fr.coulisses.tracking.Trackings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tracking of a demonstration project, month by month: the documents that came, what was decided, and the figures
/// as they stood at the end of each month.
@Component
class DemonstrationTracking {

    private final Revisions revisions;
    private final Trackings trackings;
    private final Entries entries;
    private final Attachments attachments;
    private final DocumentRegister documents;
    private final DemonstrationDrafts drafts;
    private final JsonMapper json;
    private final Clock clock;

    DemonstrationTracking(
            Revisions revisions,
            Trackings trackings,
            Entries entries,
            Attachments attachments,
            DocumentRegister documents,
            DemonstrationDrafts drafts,
            JsonMapper json,
            Clock clock) {
        this.revisions = revisions;
        this.trackings = trackings;
        this.entries = entries;
        this.attachments = attachments;
        this.documents = documents;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /// What happened in a month.
    ///
    /// @param agreed the day on which the budget was agreed; `null` in most months
    /// @param frozen the reporting date
    record Month(
            @Nullable LocalDate agreed,
            @Nullable String reason,
            List<Known> documents,
            List<LineOutlook> outlooks,
            LocalDate frozen) {}

    /// A document, and the steps that it took.
    record Known(SupportingDocument content, List<Step> steps) {}

    /// A step of a day.
    record Step(DocumentState to, LocalDate on, @Nullable String note) {}

    /// Tracks a project as its file says, as far as that lies in the past; nothing without a file.
    void bringIn(UUID project, String folder) {
        DemonstrationFiles.find(folder + "/tracking.json").ifPresent(file -> bringIn(project, json.readTree(file)));
    }

    private void bringIn(UUID project, JsonNode months) {
        DemonstrationReferences names = drafts.references(project);
        names.know(project, months);
        for (JsonNode each : months) {
            LocalDate end = LocalDate.parse(each.path("frozen").asString());
            if (!end.isAfter(LocalDate.now(clock))) {
                bringIn(project, json.treeToValue(names.resolve(each), Month.class), names);
            }
        }
    }

    private void bringIn(UUID project, Month month, DemonstrationReferences names) {
        if (month.agreed() != null) {
            String reason = month.reason();
            revisions.agree(project, month.agreed(), reason == null ? "" : reason);
        }
        month.documents()
                .forEach(known -> names.know("document", known.content().name(), add(project, known)));
        month.outlooks().forEach(outlook -> trackings.expect(project, null, outlook));
        trackings.freeze(project, month.frozen());
    }

    private UUID add(UUID project, Known known) {
        Entry<SupportingDocument, DocumentState> entry =
                entries.add(project, documents, known.content(), DocumentState.ENTERED);
        attachments.attach(entry.id(), "", known.content().number() + ".pdf", DemonstrationFiles.read("piece.pdf"));
        for (Step step : known.steps()) {
            String note = step.note();
            entry = entries.move(entry.id(), documents, entry.state(), step.to(), step.on(), note == null ? "" : note);
        }
        return entry.id();
    }
}
