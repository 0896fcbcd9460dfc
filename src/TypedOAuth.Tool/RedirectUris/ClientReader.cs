using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.RedirectUris;

/// <summary>Reads the clients of a compiled assembly from its metadata. No code of the assembly is loaded or run.</summary>
internal static class ClientReader
{
    private const string Library = "TypedOAuth";
    private const string AttributeName = "OAuth2ClientAttribute";
    private const int MaxNesting = 100;

    /// <summary>Returns the clients in the order of their names.</summary>
    /// <exception cref="ToolException">The file is not a .NET assembly.</exception>
    public static IReadOnlyList<DeclaredClient> Read(string path)
    {
        try
        {
            using var image = Open(path);
            var reader = FindReader(image) ?? throw new BadImageFormatException();
            return [.. ReadClients(reader).OrderBy(static client => client.ClassName, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (IsOfContent(exception))
        {
            throw new ToolException($"The file '{path}' is not a .NET assembly. Name the .dll file that the build of your application creates.");
        }
    }

    /// <summary>Returns whether a file is an assembly, other than the library's, that references the library.</summary>
    public static bool CanContainClients(string path)
    {
        try
        {
            using var image = Open(path);
            return FindReader(image) is { } reader
                && !IsOfLibrary(reader.GetString(reader.GetAssemblyDefinition().Name))
                && reader.AssemblyReferences.Any(handle => reader.GetString(reader.GetAssemblyReference(handle).Name) == Library);
        }
        catch (Exception exception) when (IsOfContent(exception))
        {
            return false;
        }
    }

    /// <summary>Returns whether the content of a file has caused an exception.</summary>
    /// <remarks>The metadata reader throws several types of exceptions for a damaged file.</remarks>
    private static bool IsOfContent(Exception exception) => exception is not (IOException or UnauthorizedAccessException);

    private static bool IsOfLibrary(string name) => name is Library or "TypedOAuth.AspNetCore" or "TypedOAuth.PostgreSql" or "TypedOAuth.Redis"
        or "TypedOAuth.Sqlite" or "TypedOAuth.EntityFrameworkCore" or "TypedOAuth.Testing" or "TypedOAuth.Tool";

    private static PEReader Open(string path) => new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

    /// <summary>Returns null if the image is native, or a module without the manifest of an assembly.</summary>
    private static MetadataReader? FindReader(PEReader image) =>
        image.HasMetadata && image.GetMetadataReader() is { IsAssembly: true } reader ? reader : null;

    private static IEnumerable<DeclaredClient> ReadClients(MetadataReader reader)
    {
        var assembly = reader.GetString(reader.GetAssemblyDefinition().Name);
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            foreach (var attribute in type.GetCustomAttributes().Select(reader.GetCustomAttribute).Where(attribute => IsClientAttribute(reader, attribute)))
            {
                yield return ReadClient(assembly, GetName(reader, type), attribute);
            }
        }
    }

    private static bool IsClientAttribute(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        var constructor = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
        if (constructor.Parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var type = reader.GetTypeReference((TypeReferenceHandle)constructor.Parent);
        return reader.StringComparer.Equals(type.Name, AttributeName) && reader.StringComparer.Equals(type.Namespace, Library);
    }

    private static DeclaredClient ReadClient(string assembly, string name, CustomAttribute attribute)
    {
        var arguments = attribute.DecodeValue(new AttributeTypeReader()).NamedArguments;
        var provider = Find("Provider");
        return new(assembly, name)
        {
            Alias = Find("Alias") ?? provider ?? "",
            DisplayName = Find("DisplayName"),
            Provider = provider,
        };

        string? Find(string argument) =>
            arguments.FirstOrDefault(candidate => candidate.Name == argument).Value is string { Length: > 0 } value ? value : null;
    }

    private static string GetName(MetadataReader reader, TypeDefinition type)
    {
        var name = reader.GetString(type.Name);
        for (var depth = 0; type.GetDeclaringType() is { IsNil: false } outer; depth++)
        {
            // The rows of a damaged file can form a circle.
            type = depth < MaxNesting ? reader.GetTypeDefinition(outer) : throw new BadImageFormatException();
            name = $"{reader.GetString(type.Name)}.{name}";
        }

        var space = reader.GetString(type.Namespace);
        return space.Length == 0 ? name : $"{space}.{name}";
    }
}
