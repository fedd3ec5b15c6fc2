package fr.coulisses.kinds.financialreport;

import fr.coulisses.shared.Unwritten;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the students write in a financial report.
///
/// @param implementation what was done, and what was not
/// @param beneficiaries who it reached, how many they were
/// @param places when and where it happened
/// @param results which objectives were reached, and how one sees it
/// @param sharing by which rule indirect costs were shared between this action and others
/// @param deviations why the whole ended otherwise than planned
/// @param inKind what was given in kind, and how it was valued
public record ReportWords(
        String implementation,
        String beneficiaries,
        String places,
        String results,
        String sharing,
        String deviations,
        String inKind) {

    static final ReportWords NONE = new ReportWords("", "", "", "", "", "", "");

    public ReportWords {
        implementation = Unwritten.text(implementation);
        beneficiaries = Unwritten.text(beneficiaries);
        places = Unwritten.text(places);
        results = Unwritten.text(results);
        sharing = Unwritten.text(sharing);
        deviations = Unwritten.text(deviations);
        inKind = Unwritten.text(inKind);
    }

    /// What nobody may leave empty, by name, in the order of the form.
    Map<String, String> required() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("implementation", implementation);
        all.put("beneficiaries", beneficiaries);
        all.put("places", places);
        all.put("results", results);
        all.put("sharing", sharing);
        return all;
    }
}
