package fr.coulisses.artefact;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The contract of a kind of artefact. A kind is one bean in one folder; the frame finds it here.
///
/// @param <C> its content, a record that Jackson writes and reads
public interface ArtefactKind<C> {

    /// The name in the database and in the referential's mapping, for instance `forecast-budget`; it never
    /// changes.
    String key();

    Class<C> type();

    /// What a student starts from.
    C start(ProjectSheet project);

    /// The content with the rows of the registers it is composed of, as they stand now.
    default C compose(UUID project, C draft) {
        return draft;
    }

    List<Check<C>> checks();

    /// What its checks say about a content, check by check.
    default List<Finding> examine(C content, Dossier dossier) {
        return checks().stream()
                .flatMap(check -> check.examine(content, dossier).stream())
                .toList();
    }

    /// The codes of the legal figures that its checks and documents use: a version keeps what they were.
    default Set<String> parameters() {
        return Set.of();
    }

    /// The content as a document to read, print and keep.
    Document document(C content, Wording wording);

    /// The names of the further documents that can be made of a content, in the order in which they are
    /// offered: a sheet for the pocket, one in large print. The words for each are
    /// `kind.<key>.document.<name>`.
    default List<String> furtherDocuments() {
        return List.of();
    }

    /// One of the further documents.
    ///
    /// @throws NotFound when the kind has none of this name
    default Document document(C content, String name, Wording wording) {
        throw new NotFound();
    }

    /// The document of a name, or the document itself for the empty one.
    ///
    /// @throws NotFound when the kind has none of this name
    default Document documentCalled(String name, C content, Wording wording) {
        return name.isEmpty() ? document(content, wording) : document(content, name, wording);
    }

    /// The label of one of the further documents.
    default String documentLabel(String name) {
        return label() + ".document." + name;
    }

    /// The places of a content, named in the language of a reader: each list before its rows, each row before
    /// its fields.
    default List<Place> places(C content, Wording wording) {
        return RecordPlaces.of((Record) content, this::label, wording);
    }

    /// What of a content others rest on, or rests on others: the needs, findings, objectives… of the
    /// project's red thread.
    default List<Knot> knots(C content) {
        return List.of();
    }

    /// What a content says that rules across the project compare with what others say.
    default List<Statement> statements(C content) {
        return List.of();
    }

    /// What of a content other artefacts may take over, in the order in which it is read; blank pieces are
    /// left out.
    default List<Excerpt> excerpts(C content) {
        return List.of();
    }

    /// The sorts of pieces that its excerpts may have and that are asked for across a project: known without a
    /// content, so that nothing is read in vain.
    default Set<String> excerptParts() {
        return Set.of();
    }

    /// What a content adds up to, always in the same order; nothing for kinds without sums.
    default List<Total> totals(C content, Wording wording) {
        return List.of();
    }

    /// The content as a spreadsheet, for kinds that are worked on in one.
    default Optional<Workbook> workbook(C content, Wording wording) {
        return Optional.empty();
    }

    /// Whether it has a spreadsheet at all: known without its content, for the menus.
    default boolean isWorkedOnInASpreadsheet() {
        return false;
    }

    /// What its own labels begin with, as in `forecastbudget.field.assumptions`.
    default String words() {
        return key().replace("-", "");
    }

    /// The label of a field or of a list of its content. A kind that is composed of a register can use the
    /// words of the register for what it takes from there.
    ///
    /// @param sort `field`, or `rows` for a list
    /// @param name its place without ids, with points: `segments.name`
    default String label(String sort, String name) {
        return words() + "." + sort + "." + name;
    }

    /// The label of its name.
    default String label() {
        return "kind." + key();
    }

    /// The label of the sentence that says what it is for.
    default String purpose() {
        return "kind." + key() + ".purpose";
    }
}
