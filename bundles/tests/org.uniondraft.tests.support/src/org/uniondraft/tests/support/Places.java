package org.uniondraft.tests.support;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** The folders tests read from. */
public final class Places {

	private Places() {
	}

	/**
	 * The folder of the test bundle that is being run.
	 *
	 * @return its absolute path: the property {@code basedir} that Tycho and Maven set, else the working directory
	 */
	public static Path bundle() {
		return Path.of(System.getProperty("basedir", System.getProperty("user.dir"))).toAbsolutePath().normalize();
	}

	/**
	 * The root of the source repository.
	 *
	 * @return the nearest folder above {@link #bundle()} that has both {@code bundles} and {@code releng}
	 * @throws IllegalStateException if there is none
	 */
	public static Path repository() {
		for (Path folder = bundle(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(folder.resolve("releng"))) {
				return folder;
			}
		}
		throw new IllegalStateException("No repository above " + bundle());
	}

	/**
	 * The folder of real sample papers, which is no part of the repository: environment variable
	 * {@code UNIONDRAFT_SAMPLES}, else {@code ../shared/samples} beside the repository. The calling test is skipped
	 * where there is none.
	 *
	 * @return an existing folder
	 */
	public static Path samplesOrSkip() {
		String named = System.getenv("UNIONDRAFT_SAMPLES");
		Path samples = named == null || named.isBlank() ? repository().resolve("../shared/samples").normalize()
				: Path.of(named);
		Assumptions.assumeTrue(Files.isDirectory(samples),
				() -> "Skipped: no sample papers at " + samples + " (set UNIONDRAFT_SAMPLES to their folder)");
		return samples;
	}
}
