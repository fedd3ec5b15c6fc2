package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C4.4-09: whatever is sent has the angle of the editorial line it is sent to.
class SendingsHaveAnAngle implements Check<PressRelease> {

    private static final String CODE = "R-C4.4-09";

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        return release.sendings().stream()
                .filter(sending ->
                        release.angle(sending.angle()).filter(Angle::isSaid).isEmpty())
                .map(sending ->
                        Finding.of(CODE, Severity.BLOCKING, "sendings/" + sending.id() + "/angle", sending.media()))
                .toList();
    }
}
