@echo off
rem Starts Kartoteka: the window without arguments, the command line with them (kartoteka --help).
setlocal
set "HOME_DIR=%~dp0.."
"%HOME_DIR%\runtime\bin\java" -XX:+UseSerialGC -Xms64m -Xmx2g --enable-native-access=ALL-UNNAMED,javafx.graphics -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -cp "%HOME_DIR%\lib\*" %KARTOTEKA_JAVA_OPTIONS% org.kartoteka.app.Main %*
exit /b %ERRORLEVEL%
