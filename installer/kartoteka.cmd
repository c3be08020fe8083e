@echo off
rem Starts Kartoteka: the window without arguments, the command line with them (kartoteka --help).
setlocal
set "HOME_DIR=%~dp0.."
set QUICK=
if exist "%HOME_DIR%\lib\kartoteka.aot" set QUICK="-XX:AOTCache=%HOME_DIR%\lib\kartoteka.aot"

rem The console shows what is printed in its own code page (866 in Russia) unless it is told otherwise for the while.
set CODE_PAGE=
for /f "tokens=2 delims=:." %%c in ('chcp') do set CODE_PAGE=%%c
chcp 65001 >nul
"%HOME_DIR%\runtime\bin\java" -XX:+UseSerialGC -Xms64m -Xmx2g %QUICK% -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED,javafx.graphics -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -cp "%HOME_DIR%\lib\kartoteka.jar" %KARTOTEKA_JAVA_OPTIONS% org.kartoteka.app.Main %*
set STATUS=%ERRORLEVEL%
if defined CODE_PAGE chcp %CODE_PAGE% >nul
exit /b %STATUS%
