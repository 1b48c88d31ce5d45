package org.uniondraft.tests.support.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The macro by which LibreOffice opens a file, changes it and saves it: a module in the library of a user profile. */
final class LibreOfficeMacro {

	/** What LibreOffice is told to run. */
	static final String URL = "macro:///Standard.Edit.Run";

	private static final String MODULE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
			<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">
			Sub Run
			  Dim args(0) As New com.sun.star.beans.PropertyValue
			  args(0).Name = "Hidden"
			  args(0).Value = True
			  doc = StarDesktop.loadComponentFromURL("%s", "_blank", 0, args())
			  On Error GoTo Failed
			%s
			  Dim out(0) As New com.sun.star.beans.PropertyValue
			  out(0).Name = "FilterName"
			  out(0).Value = "MS Word 2007 XML"
			  doc.storeToURL("%s", out())
			Failed:
			  doc.close(True)
			  StarDesktop.terminate()
			End Sub
			</script:module>
			""";
	private static final String LIBRARY = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
			<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" \
			library:passwordprotected="false">
			 <library:element library:name="Edit"/>
			</library:library>
			""";
	private static final String LIBRARIES = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
			<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
			 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" \
			library:link="false"/>
			</library:libraries>
			""";

	private LibreOfficeMacro() {
	}

	/**
	 * Puts the macro into a profile.
	 *
	 * @param profile    the user profile
	 * @param source     the file to open
	 * @param target     the file to save
	 * @param statements what to do in between
	 * @throws IOException if it cannot be written
	 */
	static void write(Path profile, Path source, Path target, List<String> statements) throws IOException {
		Path library = Files.createDirectories(profile.resolve("user/basic/Standard"));
		String code = String.join("\n", statements).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		Files.writeString(library.resolve("Edit.xba"), MODULE.formatted(source.toUri(), code, target.toUri()));
		Files.writeString(library.resolve("script.xlb"), LIBRARY);
		Files.writeString(profile.resolve("user/basic/script.xlc"), LIBRARIES);
	}
}
