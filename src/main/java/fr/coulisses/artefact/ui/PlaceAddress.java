package fr.coulisses.artefact.ui;

import fr.coulisses.project.ui.ProjectAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The address at which a place of a draft is seen: its field on the page of the artefact, or the register that the
/// artefact is composed of.
public final class PlaceAddress {

    /// The name of the parameter by which the page of an artefact or of the budget is told which field to show.
    public static final String PLACE = "lieu";

    private static final String LINES = "lines/";

    private PlaceAddress() {}

    /// The page that shows a place, for links.
    ///
    /// @param path into the content, as findings write it; empty for the whole
    public static String of(UUID project, UUID artefact, String path) {
        return at(
                isBudgetLine(path) ? ProjectAddress.budget(project) : ProjectAddress.artefact(project, artefact), path);
    }

    /// The budget with the keyboard on one of its lines.
    public static String budgetLine(UUID project, String line) {
        return at(ProjectAddress.budget(project), LINES + line + "/LABEL");
    }

    private static String at(String page, String path) {
        return path.isEmpty() ? page : page + "?" + PLACE + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /// Whether a place is a row of the budget register.
    public static boolean isBudgetLine(String path) {
        return path.startsWith(LINES);
    }
}
