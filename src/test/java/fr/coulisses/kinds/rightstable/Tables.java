package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Wording;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The sample of this kind, and the words of a fictitious festival.
final class Tables {

    private static final Labels LABELS = new Labels();

    private Tables() {}

    /// Five works: two signed, two free, and a translation that is still asked for.
    static RightsTable sample() {
        return JsonMapper.shared().readValue(Tables.class.getResourceAsStream("sample-1.json"), RightsTable.class);
    }

    static ProjectSheet festival() {
        ObjectNode sheet = JsonMapper.shared().valueToTree(ProjectSheet.titled("Les Nuits du Canal"));
        sheet.put("startsOn", "2027-04-23").put("endsOn", "2027-04-24").put("territory", "Rivemont");
        return JsonMapper.shared().treeToValue(sheet, ProjectSheet.class);
    }

    static Wording wording(Locale language) {
        return new Wording(LABELS, language, festival());
    }
}
