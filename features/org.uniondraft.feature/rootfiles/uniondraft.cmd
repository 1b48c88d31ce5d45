@echo off
rem Starts UnionDraft on the Java of JAVA_HOME or of the path; what a run leaves for the next lies in the user's cache.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if "%~1"=="" (
  echo This build has no workbench yet; "uniondraft --help" shows the command line. 1>&2
  exit /b 2
)
set "RUN=%LOCALAPPDATA%\UnionDraft"
if not exist "%RUN%" mkdir "%RUN%"
for %%F in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%F"
for %%F in ("%HOME_DIR%plugins\org.eclipse.osgi_*.jar") do set "FRAMEWORK=%%F"
"%JAVA%" "@%HOME_DIR%launch\cli.options" -XX:SharedArchiveFile="%RUN%\cli.jsa" -XX:+AutoCreateSharedArchive -cp "%LAUNCHER%;%FRAMEWORK%" org.eclipse.equinox.launcher.Main -install "%HOME_DIR%." -configuration "%RUN%\configuration" -data @none -nosplash %*
exit /b %ERRORLEVEL%
