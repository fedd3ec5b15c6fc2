package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.rule.RightsRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The table of works and clearances as a kind of artefact.
@Component
public class RightsTableKind implements ArtefactKind<RightsTable> {

    public static final String KEY = "rights-table";

    /// Where a work of the register stands in the table, without ids.
    private static final String WORK = "works.work.";

    private final RegisteredWorks register;

    RightsTableKind(RegisteredWorks register) {
        this.register = register;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<RightsTable> type() {
        return RightsTable.class;
    }

    @Override
    public RightsTable start(ProjectSheet project) {
        return RightsTable.empty();
    }

    @Override
    public RightsTable compose(UUID project, RightsTable draft) {
        return register.composed(project, draft);
    }

    @Override
    public List<Check<RightsTable>> checks() {
        return List.of(new WorksAreListed(), new WorksKeepTheRules());
    }

    @Override
    public Set<String> parameters() {
        return RightsRules.PARAMETERS;
    }

    @Override
    public Document document(RightsTable table, Wording wording) {
        return new RightsTableDocument(table, wording).document();
    }

    /// A work speaks with the words of its register.
    @Override
    public String label(String sort, String name) {
        return name.startsWith(WORK)
                ? RightsRegister.KEY + "." + sort + "." + name.substring(WORK.length())
                : ArtefactKind.super.label(sort, name);
    }

    /// A work goes by its title.
    @Override
    public List<Place> places(RightsTable table, Wording wording) {
        Map<String, String> titles = table.works().stream()
                .collect(Collectors.toMap(
                        listed -> "works/" + listed.id(),
                        listed -> listed.work().title()));
        return ArtefactKind.super.places(table, wording).stream()
                .map(place -> titled(place, titles.getOrDefault(place.path(), "")))
                .toList();
    }

    private static Place titled(Place place, String title) {
        return title.isBlank() ? place : Place.row(place.path(), place.label() + " – " + title, place.text(), title);
    }

    @Override
    public List<Total> totals(RightsTable table, Wording wording) {
        return List.of(
                new Total(wording.text("rightstable.cost"), table.cost()),
                new Total(wording.text("rightstable.planned"), table.planned()));
    }

    @Override
    public Optional<Workbook> workbook(RightsTable table, Wording wording) {
        return Optional.of(new RightsTableWorkbook(table, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }
}
