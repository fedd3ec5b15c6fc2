package fr.coulisses;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The modules and who may lean on whom, as their package comments say.
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void leanOnEachOtherInOneDirection() {
        MODULES.verify();
    }
}
