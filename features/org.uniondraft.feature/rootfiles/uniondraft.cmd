@echo off
rem Starts UnionDraft on the Java of JAVA_HOME or of the path; what a run leaves for the next lies in the user's cache.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "RUN=%LOCALAPPDATA%\UnionDraft"
if not exist "%RUN%" mkdir "%RUN%"
for %%F in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%F"
for %%F in ("%HOME_DIR%plugins\org.eclipse.osgi_*.jar") do set "FRAMEWORK=%%F"
if "%~1"=="" (
  start "" "%JAVA%w" "@%HOME_DIR%launch\workbench.options" -XX:SharedArchiveFile="%RUN%\workbench.jsa" -cp "%LAUNCHER%;%FRAMEWORK%" org.eclipse.equinox.launcher.Main -install "%HOME_DIR%." -configuration "%RUN%\workbench" -data @noDefault -nosplash -application org.uniondraft.workbench.application -product org.uniondraft.workbench.product
  exit /b 0
)
"%JAVA%" "@%HOME_DIR%launch\cli.options" -XX:SharedArchiveFile="%RUN%\cli.jsa" -XX:+AutoCreateSharedArchive -cp "%LAUNCHER%;%FRAMEWORK%" org.eclipse.equinox.launcher.Main -install "%HOME_DIR%." -configuration "%RUN%\configuration" -data @none -nosplash %*
exit /b %ERRORLEVEL%
