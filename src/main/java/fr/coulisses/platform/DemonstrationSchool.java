package fr.coulisses.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The school that a newcomer finds: one cohort, five accounts, two projects from worked budgets.
@Component
public class DemonstrationSchool {

    /// The password of all its accounts; it exists in demonstration mode only.
    public static final String PASSWORD = "coulisses";

    private final boolean open;

    DemonstrationSchool(@Value("${coulisses.demo:false}") boolean open) {
        this.open = open;
    }

    public boolean isOpen() {
        return open;
    }

    /// The e-mail addresses of its accounts by the label of what they are, in the order of the story.
    public Map<String, String> accounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("platform.demo.studentOne", "etudiante@coulisses.example");
        accounts.put("platform.demo.studentTwo", "etudiant@coulisses.example");
        accounts.put("platform.demo.tutor", "tutrice@coulisses.example");
        accounts.put("platform.demo.jury", "jury@coulisses.example");
        accounts.put("platform.demo.admin", "admin@coulisses.example");
        return accounts;
    }
}
