package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.rights.SharedCost;
import java.util.List;

/// The table as a spreadsheet: the works, the agreements they need, what they cost, the credits, and a sheet
/// that checks the others.
final class RightsTableWorkbook {

    private final RightsTable table;
    private final Wording wording;

    RightsTableWorkbook(RightsTable table, Wording wording) {
        this.table = table;
        this.wording = wording;
    }

    Workbook workbook() {
        List<SharedCost> shared = SharedCost.of(table.works(), table.lines());
        WorksSheet works = new WorksSheet(table, shared, wording);
        ClearancesSheet clearances = new ClearancesSheet(table, wording);
        CostsSheet costs = new CostsSheet(table, shared, works, wording);
        ControlSheet control = new ControlSheet(table, works, clearances, costs, wording);
        return new Workbook(
                wording.text("kind.rights-table"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(
                        works.sheet(),
                        clearances.sheet(),
                        costs.sheet(),
                        new CreditsSheet(table, wording).sheet(),
                        control.sheet()),
                control.names());
    }
}
