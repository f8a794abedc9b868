@echo off
rem Runs Backfile from its source folder on Windows: finds Java, packages the program on first use, starts it.
rem   JAVA_HOME           the JDK to use, 17 or newer (else: java on the PATH)
rem   BACKFILE_JAVA_OPTS  more options for java
rem Unlike the shell launcher it does not compare dates: after changing a source delete target\backfile.jar.
setlocal
set "home=%~dp0"
set "jar=%home%target\backfile.jar"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo backfile: Java 17 or newer is needed and was not found. Install a JDK or set JAVA_HOME. 1>&2
    exit /b 3
)

if exist "%jar%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
    echo backfile: packaging needs Maven ^(mvn^), which was not found. See https://maven.apache.org/install.html 1>&2
    exit /b 3
)
echo backfile: packaging the program, this takes a moment ... 1>&2
pushd "%home%"
call mvn -q -B -Dquick compile jar:jar@default-jar shade:shade@default
set "ended=%errorlevel%"
popd
if not "%ended%"=="0" (
    echo backfile: packaging failed, see above. 1>&2
    exit /b 3
)

:run
"%java%" -XX:+UseSerialGC %BACKFILE_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
