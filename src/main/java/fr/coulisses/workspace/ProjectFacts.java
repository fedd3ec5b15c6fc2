package fr.coulisses.workspace;

import com.vaadin.flow.component.Component;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;

/// A project in one line: « Festival · du 23/04/2027 au 24/04/2027 ».
final class ProjectFacts {

    private ProjectFacts() {}

    static String typeAndDates(ProjectSheet sheet, Component words) {
        String type = words.getTranslation("project.type." + sheet.type());
        String dates = dates(sheet, words);
        return dates.isEmpty() ? type : type + " · " + dates;
    }

    static String dates(ProjectSheet sheet, Component words) {
        LocalDate start = sheet.startsOn();
        LocalDate end = sheet.endsOn();
        if (start == null) {
            return "";
        }
        return end == null || end.equals(start)
                ? Formats.date(start)
                : words.getTranslation("workspace.dates", Formats.date(start), Formats.date(end));
    }
}
