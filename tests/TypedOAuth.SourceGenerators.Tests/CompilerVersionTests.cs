using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>
/// Checks that the tests run in the compiler that the build property names, and that the generator is built for the oldest one.
/// </summary>
public sealed class CompilerVersionTests
{
    [Fact]
    public void The_compiler_is_the_one_that_was_asked_for()
    {
        var asked = typeof(CompilerVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static item => item.Key == "RoslynVersion").Value!;
        var compiler = typeof(CSharpCompilation).Assembly.GetName().Version!;
        Assert.Equal(Version.Parse(asked).Major, compiler.Major);
        Assert.Equal(Version.Parse(asked).Minor, compiler.Minor);
        var built = typeof(OAuth2ClientGenerator).Assembly.GetReferencedAssemblies().Single(static name => name.Name == "Microsoft.CodeAnalysis.CSharp");
        Assert.Equal(new Version(5, 0, 0, 0), built.Version);
    }
}
