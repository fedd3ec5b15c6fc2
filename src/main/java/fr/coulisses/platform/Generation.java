package fr.coulisses.platform;

import fr.coulisses.account.InitialPassword;
import fr.coulisses.platform.generation.GeneratedSchool;
import java.util.concurrent.TimeUnit;

/// What a person at the terminal reads while a school is made up.
final class Generation {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final int wanted;
    private long said = System.nanoTime();

    private Generation(int wanted) {
        this.wanted = wanted;
    }

    /// Makes up the school and says how far it is. Beside the accounts of others, the password is a new one.
    static void run(GeneratedSchool school, GenerateOptions options) {
        String password = options.intoExisting() ? InitialPassword.make() : DemonstrationSchool.PASSWORD;
        Generation generation = new Generation(options.students());
        String domain = school.generate(options.students(), options.seed(), password, generation::tell);
        System.out.println("Terminé / done. Comptes / accounts (" + password + ") : admin@" + domain + ", tutrice@"
                + domain + ", etudiante@" + domain + ", jury@" + domain);
    }

    private void tell(long written) {
        if (written >= wanted || System.nanoTime() - said > PAUSE) {
            said = System.nanoTime();
            System.out.println(written + " / " + wanted + " étudiants / students");
        }
    }
}
